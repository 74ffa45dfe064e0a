package org.childjourney.browser;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The council's office while a test class runs: the application on its own data, one browser, and a desk for everyone who
 * works in the story, kept from test to test. When a test fails, what stood on each desk is photographed and told.
 *
 * <pre>{@code
 * @RegisterExtension static final Office office = Office.opensAt("2026-11-20T16:50:00Z");
 *
 * office.timePassesTo("2026-11-25T16:00:00Z");
 * office.at("social-worker").openTask("See the child", office.journey(child)).claim()
 *         .choose("Seen alone?", "Yes").fill("Seen on", "25/11/2026").select("Where", "At home").wholeForm("seen").complete();
 * assertThat(office.clock(child, "child-seen-s17-5wd", "state")).isEqualTo("met");
 * assertThat(office.differences()).isZero();
 * }</pre>
 *
 * A person is fetched with {@code at} before every task: what they see is then of that moment. Nothing sleeps.
 */
final class Office implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, TestExecutionExceptionHandler {

    private final Instant opensAt;
    private boolean overseen;
    private final Map<String, Person> desks = new LinkedHashMap<>();
    private final List<Person> visitors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private RunningApplication application;
    private Browser browser;
    private Duration ahead;

    private Office(Instant opensAt) {
        this.opensAt = opensAt;
    }

    /** An office whose clock shows that instant when it opens. */
    static Office opensAt(String instant) {
        return new Office(Instant.parse(instant));
    }

    /** The same office, with the managers' month: supervision, audits and reports begin by themselves, as they do unless a council says otherwise. */
    Office overseen() {
        overseen = true;
        return this;
    }

    /** An office that works in real time. */
    static Office opensNow() {
        return new Office(null);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        desks.clear(); // a story that is told again begins with empty desks: those of the first telling went with its browser
        visitors.clear();
        ahead = null;
        application = RunningApplication.onFreshData(opensAt, "--childjourney.oversight.by-itself=" + overseen);
        browser = new Browser();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors.forEach(Person::close);
        visitors.clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable trouble) {
        var told = new StringBuilder(String.valueOf(trouble.getMessage()));
        var everyone = new ArrayList<>(desks.values());
        everyone.addAll(visitors);
        for (int i = everyone.size() - 1; i >= 0; i--) {
            told.append(System.lineSeparator()).append(everyone.get(i).lastSeen("failed-" + context.getRequiredTestMethod().getName() + "-"));
        }
        throw new AssertionError(told.append(System.lineSeparator()).append("The application's log: ").append(application.log()).toString(), trouble);
    }

    /** Somebody at their desk: signed in, with Tasklist open at all that is offered to them, as it is now. */
    Person at(String user) {
        Person person = signedIn(user);
        return person.itIs(Instant.now().plus(ahead)).atTheDesk();
    }

    /** Somebody who is signed in, whatever lies on their desk: for what they do without looking at it. */
    Person signedIn(String user) {
        if (ahead == null) {
            ahead = Duration.between(Instant.now(), now());
        }
        Person person = desks.remove(user);
        if (person == null) {
            person = browser.person(application).itIs(Instant.now().plus(ahead)).signIn(user);
        }
        desks.put(user, person); // last in the list is whoever works now
        return person;
    }

    /** Somebody leaves their desk for good; what their browser complained of is kept. */
    void goesHome(String user) {
        Person desk = desks.remove(user);
        complaints.addAll(desk.complaints());
        desk.close();
    }

    /** One more person for this test only, signed in as nobody. */
    Person visitor() {
        Person visitor = browser.person(application);
        visitors.add(visitor);
        return visitor;
    }

    /** What the clock on the wall shows. */
    Instant now() {
        return Instant.parse(JsonPath.read(ask("system-operator", "GET", "/api/watchdog", null), "$.at"));
    }

    /** Time passes, and everything that falls due on the way happens. */
    void timePassesTo(String instant) {
        ask("system-operator", "PUT", "/demo/time", "{\"to\": \"" + instant + "\"}");
        ahead = null;
    }

    /** Ends the application as a power cut would ({@code kill -9}) and starts it again; everybody has to sign in anew. */
    void powerCut() {
        desks.values().forEach(desk -> complaints.addAll(desk.complaints()));
        desks.values().forEach(Person::close);
        desks.clear();
        application.kill();
        application.start();
        ahead = null;
    }

    /** Sends a request in a user's name and returns what is answered, once it is what was hoped for. */
    String ask(String user, String method, String path, String body) {
        return Partner.of(application).ask(user, method, path, body);
    }

    /** Brings in a contact about an unborn child, received now; returns the child's reference. */
    String isToldOfUnborn(String familyName) {
        return Partner.of(application).tellsOfUnborn(familyName);
    }

    /** Brings in a contact about children of one family, received now; returns their references. */
    List<String> isToldOf(String givenName, String familyName) {
        return Partner.of(application).tellsOf(givenName, familyName);
    }

    /** How many differences the watchdog finds between ledger, escalations and timers. */
    int differences() {
        Map<String, Integer> counts = JsonPath.read(ask("system-operator", "GET", "/api/watchdog", null), "$.counts");
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every clock of a child, as the ledger has it. */
    List<Map<String, Object>> clocks(String child) {
        return JsonPath.read(ask("service-manager", "GET", "/api/children/" + child + "/clocks", null), "$");
    }

    /** One thing the ledger says of the newest clock of a rule, such as {@code dueAt} or {@code state}. */
    String clock(String child, String rule, String what) {
        return clocks(child).stream().filter(clock -> clock.get("rule").equals(rule)).reduce((earlier, later) -> later)
                .map(clock -> String.valueOf(clock.get(what))).orElseThrow(() -> new AssertionError("No clock " + rule + " of " + child));
    }

    /** The reference of a child's journey, which stands on the cards of its tasks. */
    String journey(String child) {
        return JsonPath.<List<String>>read(ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].journeyRef").get(0);
    }

    /** The application's address of a path. */
    String address(String path) {
        return application.address(path);
    }

    /** What the browser complained of, at every desk there ever was. */
    List<String> complaints() {
        var all = new ArrayList<>(complaints);
        desks.values().forEach(desk -> all.addAll(desk.complaints()));
        return all;
    }
}
