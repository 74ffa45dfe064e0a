package org.childjourney;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Notes after each test class which elements of which diagrams its stories came through, as the engine's history knows
 * them, so that {@link EveryEndIsReachedIT} can say which no story reaches; and which clocks ran and how they
 * ended, for {@link EveryClockRunsIT}. One folder for each build, one file
 * for each process, as tests run in two.
 */
public class ReachedElements extends AbstractTestExecutionListener {

    /** Set by the build, the same for unit and integration tests; absent when a single test is run elsewhere. */
    static final String BUILD = "childjourney.build";
    private static final String REACHED = "select distinct proc_def_key_ || ' ' || act_id_ from act_hi_actinst";
    /** As the ledger knows it; what {@link EachStoryForItself} cleared away between two stories was stopped by nobody. */
    private static final String CLOCKS = "select distinct 'clock ' || rule || ' started' from clocks union select distinct 'clock ' || rule || ' ' || lower(outcome) from clocks"
            + " where outcome is not null and reason is distinct from 'Another story began.'";
    /** How each rule's clocks ended: in time, late, or cancelled; but not those a test made up beside every process. */
    private static final String ENDS = "select distinct 'clock ' || rule || ' ended ' || case when outcome = 'CANCELLED' then 'cancelled' when stopped_at > due_at then 'late' else 'in-time' end"
            + " from clocks where outcome in ('MET', 'CANCELLED') and reason is distinct from 'Another story began.' and trigger_event !~* '^(made.up|referral received|test$)'";

    @Override
    public void afterTestClass(TestContext test) throws IOException {
        if (test.hasApplicationContext() && test.getApplicationContext().getBeanNamesForType(DataSource.class).length == 1) {
            var database = JdbcClient.create(test.getApplicationContext().getBean(DataSource.class));
            note(database.sql(REACHED).query(String.class).list());
            note(database.sql(CLOCKS).query(String.class).list());
            note(database.sql(ENDS).query(String.class).list());
        }
    }

    /** Before the listener that may close the application. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static Path folder() {
        return Path.of("target", "reached", System.getProperty(BUILD, "no-build").replaceAll("[^0-9A-Za-z-]", "-"));
    }

    /** What every process of this build has noted so far. */
    static Set<String> ofThisBuild() throws IOException {
        Set<String> all = new TreeSet<>();
        if (Files.isDirectory(folder())) {
            try (var files = Files.list(folder())) {
                for (Path file : files.toList()) {
                    all.addAll(Files.readAllLines(file));
                }
            }
        }
        return all;
    }

    private static synchronized void note(List<String> reached) throws IOException {
        Set<String> all = new TreeSet<>(reached);
        Files.createDirectories(folder());
        Files.write(folder().resolve(ProcessHandle.current().pid() + ".txt"), all, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
