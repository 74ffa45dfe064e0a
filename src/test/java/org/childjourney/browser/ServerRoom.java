package org.childjourney.browser;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.ibatis.mapping.Environment;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.childjourney.ChildJourney;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program in which the browser tests' application runs: a process of its own that starts the application, ends it and
 * starts it on other data, as often as it is told. A process that has started it before does so in a fifth of the time.
 * It has the application's class path and, of the tests, this one class. It takes one line per order and answers each
 * with one; when nobody is there to give orders any more, it ends. The engine's two thousand statements, which are the
 * same at each start, are read at the first; a later start gives them its own database.
 */
final class ServerRoom extends AbstractProcessEnginePlugin {

    static final String START = "start";
    static final String STOP = "stop";
    static final String ANSWER = "server room: ";
    static final String DONE = ANSWER + "done";
    static final String BETWEEN = "\t";

    private ServerRoom() {}

    /** Lines {@code start <log file> <settings …>}, parted by tabs, and {@code stop}. */
    public static void main(String[] none) throws Exception {
        PrintStream answers = System.out;
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ConfigurableApplicationContext application = null;
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            try {
                String[] words = order.split(BETWEEN);
                if (words[0].equals(START)) {
                    logTo(words[1]);
                    application = new SpringApplicationBuilder(ChildJourney.class)
                            .initializers(context -> ((GenericApplicationContext) context).registerBean("statementsReadBefore", ServerRoom.class, ServerRoom::new))
                            .run(Arrays.copyOfRange(words, 2, words.length));
                } else {
                    application.close();
                }
                answers.println(DONE);
            } catch (RuntimeException trouble) {
                answers.println(ANSWER + String.valueOf(trouble).replaceAll("\\R", " "));
            }
        }
        System.exit(0);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setUseSharedSqlSessionFactory(true);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var statements = engine.getSqlSessionFactory().getConfiguration();
        statements.setEnvironment(new Environment("this start", statements.getEnvironment().getTransactionFactory(), engine.getDataSource()));
    }

    private static void logTo(String file) throws java.io.IOException {
        var log = new PrintStream(new FileOutputStream(file, true), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }
}
