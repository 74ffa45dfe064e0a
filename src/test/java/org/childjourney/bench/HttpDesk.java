package org.childjourney.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.childjourney.FamilyDesk;
import org.childjourney.access.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People before the doors of both nodes in turn: one form here, the next there. Where a node dies under an answer the person looks
 * whether it was kept, and answers again at the other if it was not, as anybody would. Which task is theirs is read in the database.
 */
final class HttpDesk implements FamilyDesk {

    private static final int TRIES = 12;
    private static final String TASK = """
            select task.id_ from act_ru_task task join act_re_procdef process on process.id_ = task.proc_def_id_
            join act_ru_variable about on about.execution_id_ = task.proc_inst_id_ and about.name_ = ? and about.text_ = ?
            where task.task_def_key_ = ? and process.key_ = coalesce(?, process.key_) order by task.due_date_ limit 1""";

    private final List<RunningNode> nodes;
    private final JdbcClient database;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, Queue<Visitor>> free = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> answered = new ConcurrentHashMap<>();
    private final Queue<String> again = new ConcurrentLinkedQueue<>();
    private final AtomicLong cutOff = new AtomicLong();
    private final AtomicLong keptThough = new AtomicLong();

    HttpDesk(List<RunningNode> nodes, JdbcClient database) {
        this.nodes = nodes;
        this.database = database;
    }

    @Override
    public List<String> receive(String user, String key, Map<String, Object> contact) {
        var answer = ask(user, visitor -> visitor.send("POST", "/api/contacts", written(contact), "Content-Type", "application/json",
                "X-XSRF-TOKEN", visitor.engineToken(), "Idempotency-Key", key));
        require(answer, 201, "contact " + key);
        try {
            var references = new ArrayList<String>();
            json.readTree(answer.body()).path("children").forEach(child -> references.add(child.path("childRef").asText()));
            return references;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    @Override
    public void page(String user, String path, Map<String, Object> typed) {
        require(ask(user, visitor -> visitor.send("POST", path, asForm(typed) + "&_csrf=" + encoded(visitor.ourToken(path)),
                "Content-Type", "application/x-www-form-urlencoded")), 302, path.replaceAll(".*/", ""));
    }

    @Override
    public void answer(String user, String process, String variable, UUID record, String task, Map<String, ?> answers) {
        String body = written(Map.of("variables", variables(answers)));
        String tried = null;
        for (int i = 0; i < TRIES; i++) {
            String open = tried == null ? awaitTask(process, variable, record, task) : openTask(process, variable, record, task);
            if (tried != null && !tried.equals(open)) {
                keptThough.incrementAndGet();
                return;
            }
            if (open == null) {
                throw new AssertionError("No task " + task + " waits about " + variable + " " + record);
            }
            HttpResponse<String> answer;
            try {
                answer = ask(user, visitor -> visitor.post("/camunda/api/engine/engine/default/task/" + open + "/submit-form", body));
            } catch (UncheckedIOException e) {
                cutOff.incrementAndGet();
                tried = open;
                pause();
                continue;
            }
            if (answer.statusCode() == 204) {
                return;
            }
            if (answer.statusCode() < 401) {
                throw new AssertionError(task + " was refused with " + answer.statusCode() + ": " + answer.body());
            }
            again.add(task + " " + answer.statusCode() + " " + answer.body());
            pause();
        }
        throw new AssertionError("Nobody takes the answer to " + task + " about " + record + ": " + List.copyOf(again).subList(Math.max(0, again.size() - 5), again.size()));
    }

    /** How many forms each node took, by name. */
    Map<String, AtomicLong> answered() {
        return answered;
    }

    /** What was not taken at once and had to be answered again, other than under a node that died. */
    Collection<String> again() {
        return again;
    }

    /** How many answers a node died under, and how many of them were kept nevertheless. */
    String cutOff() {
        return cutOff.get() + ", of which kept " + keptThough.get();
    }

    @Override
    public UUID one(String sql, Object about) {
        return database.sql(sql).param(about).query(UUID.class).single();
    }

    @Override
    public List<UUID> all(String sql, Object about) {
        return database.sql(sql).param(about).query(UUID.class).list();
    }

    @Override
    public List<String> words(String sql, Object about) {
        return database.sql(sql).param(about).query(String.class).list().stream().filter(java.util.Objects::nonNull).toList();
    }

    /** Some tasks come only when a timer has fired, and people do not wait until all have. */
    private String awaitTask(String process, String variable, UUID record, String task) {
        String open = openTask(process, variable, record, task);
        for (int i = 0; open == null && i < 150; i++) {
            pause();
            open = openTask(process, variable, record, task);
        }
        return open;
    }

    private String openTask(String process, String variable, UUID record, String task) {
        return database.sql(TASK).param(1, variable).param(2, record.toString()).param(3, task).param(4, process, java.sql.Types.VARCHAR)
                .query(String.class).optional().orElse(null);
    }

    private HttpResponse<String> ask(String user, Function<Visitor, HttpResponse<String>> question) {
        RunningNode node = next();
        var idle = free.computeIfAbsent(node.name() + " " + node.lockOwner() + " " + user, who -> new ConcurrentLinkedQueue<>());
        Visitor visitor = idle.poll();
        if (visitor == null) {
            visitor = new Visitor(node.port());
            var signedIn = visitor.signInAtTheEngine(user, "tasklist");
            require(signedIn, 200, "sign-in of " + user);
        }
        var answer = question.apply(visitor);
        idle.add(visitor);
        if (answer.statusCode() < 400) {
            answered.computeIfAbsent(node.name(), name -> new AtomicLong()).incrementAndGet();
        }
        return answer;
    }

    private RunningNode next() {
        var alive = nodes.stream().filter(RunningNode::isAlive).toList();
        return alive.get(Math.floorMod(turn.getAndIncrement(), alive.size()));
    }

    private static void require(HttpResponse<String> answer, int status, String what) {
        if (answer.statusCode() != status) {
            throw new AssertionError(what + " was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private Map<String, Object> variables(Map<String, ?> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(key, value instanceof Map || value instanceof Collection
                ? Map.of("type", "Json", "value", written(value)) : Map.of("value", value)));
        return variables;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asForm(Map<String, Object> typed) {
        var parts = new ArrayList<String>();
        typed.forEach((name, value) -> (value instanceof Collection<?> many ? many : List.of(value))
                .forEach(each -> parts.add(name + "=" + encoded(each.toString()))));
        return String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(400_000_000L);
    }
}
