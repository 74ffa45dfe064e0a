package org.childjourney.privatefostering;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockNearsDue;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up child of the East team who is to live with a friend of the family, heard of on Monday 7 September 2026 at 10:00 in London. */
@TestComponent
class PrivateFosteringStory {

    static final Instant HEARD = Instant.parse("2026-09-07T09:00:00Z");
    static final String VISIT = "userTask_visitTheChild";
    static final String DECIDE = "userTask_decideOnSuitability";

    private final PrivateFosterings fosterings;
    private final Children children;
    private final Allocation allocation;
    private final Journeys journeys;
    private final Clocks clocks;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final DueWork dueWork;
    private final MovableClock time;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Watchdog watchdog;
    final List<JourneyEvent> heard = new ArrayList<>();
    final List<ClockEntry> warned = new ArrayList<>();

    PrivateFosteringStory(PrivateFosterings fosterings, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks, FormDoor door,
                          DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.fosterings = fosterings;
        this.children = children;
        this.allocation = allocation;
        this.journeys = journeys;
        this.clocks = clocks;
        this.tasks = tasks;
        this.door = door;
        this.dueWork = dueWork;
        this.time = time;
        this.transaction = transaction;
        this.json = json;
        this.database = database;
        this.watchdog = watchdog;
    }

    @EventListener
    void hear(JourneyEvent event) {
        heard.add(event);
    }

    @EventListener
    void hear(ClockNearsDue warning) {
        warned.add(warning.clock());
    }

    void begins() {
        time.beginAt(HEARD);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return born("2015-02-01");
    }

    ChildId born(String on) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", LocalDate.parse(on), "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    void isDisabled(ChildId child) {
        transaction.executeWithoutResult(status -> children.update(child, details -> details.disabilities(Set.of("HEAR")), "social-worker"));
    }

    /** With notice, of an arrangement that began today. */
    UUID notified(ChildId child) {
        return begin(news(child, HEARD, HEARD, null, "2026-09-07", null));
    }

    NewPrivateFostering news(ChildId child, Instant heardAt, Instant noticeAt, String agreedOn, String startsOn, String expectedEndOn) {
        return new NewPrivateFostering(child, journeys.open(child, HEARD.minusSeconds(86_400), "A made-up contact"), heardAt, noticeAt, day(agreedOn), day(startsOn),
                day(expectedEndOn), "Fay Example", CarerRelation.FRIEND, "1 Made-up Street", "ContactDecided:" + UUID.randomUUID());
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    UUID begin(NewPrivateFostering heard) {
        return transaction.execute(status -> fosterings.begin(heard, "social-worker"));
    }

    /** Visited on Wednesday 9 September 2026 at 16:00 in London and found suitable the same day. */
    UUID suitable(ChildId child) {
        UUID fostering = notified(child);
        passesTo("2026-09-09T15:30:00Z");
        answers(fostering, VISIT, "social-worker", seen("2026-09-09T16:00+01:00"));
        answers(fostering, DECIDE, "team-manager", decided("suitable"));
        return fostering;
    }

    void answers(UUID fostering, String task, String by, Map<String, Object> answers) {
        door.submit(task(fostering, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID fostering, String key) {
        return tasks.of("private-fostering", "privateFosteringId", fostering).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(fostering)));
    }

    List<String> waitsAt(UUID fostering) {
        return tasks.of("private-fostering", "privateFosteringId", fostering).stream().map(OpenTask::key).toList();
    }

    String state(String rule, UUID fostering) {
        return clock(rule, fostering).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID fostering) {
        return clocks.latest(rule, fostering).orElseThrow();
    }

    /** How each clock of the rule stands, the earliest first. */
    List<String> states(String rule, UUID fostering) {
        return clocks.about(fostering).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    List<String> rules(UUID fostering) {
        return clocks.about(fostering).stream().map(ClockEntry::rule).toList();
    }

    void passesTo(String instant) {
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    Instant now() {
        return time.instant();
    }

    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    List<String> endsOf(UUID fostering) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'privateFosteringId'
                where v.text_ = ? and a.act_id_ like 'endEvent%' order by 1""").param(fostering.toString()).query(String.class).list();
    }

    int cycles(UUID fostering) {
        return database.sql("""
                select count(distinct p.id_) from act_hi_procinst p join act_hi_varinst v on v.proc_inst_id_ = p.id_ and v.name_ = 'privateFosteringId'
                where v.text_ = ?""").param(fostering.toString()).query(Integer.class).single();
    }

    List<String> differences(UUID fostering) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(fostering.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID fostering) {
        return warned.stream().filter(clock -> clock.subject().equals(fostering)).map(ClockEntry::rule).toList();
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    static Map<String, Object> seen(String at) {
        var answers = new HashMap<String, Object>(Map.of("stillThere", "yes", "seen", "yes", "seenAt", at, "seenWhere", "home", "seenAlone", "yes",
                "bedroomSeen", "yes", "home", "Her own room, warm, a desk.", "carerSaid", "She may stay as long as she likes.",
                "parentSaid", "Her mother rings every Sunday, she says.", "agreed", "School and doctor stay the same; money comes monthly."));
        answers.put("household", List.of(Map.of("who", "Fay Example", "role", "carer", "spokenWith", "yes"), Map.of("who", "Gil Example", "role", "her son", "spokenWith", "no")));
        answers.putAll(Map.of("childSaid", "I like it, Fay sings.", "childWishes", "To see mum at Christmas.", "howTheySeemed", "At ease with Fay.",
                "whatChanged", "She sleeps, and goes to school again.", "makeOfIt", "Well looked after; school says so too.", "actToday", "no"));
        answers.putAll(Map.of("decideAgain", "no", "noticeGiven", "no"));
        return answers;
    }

    static Map<String, Object> notSeen(String at, String nextTryOn) {
        return new HashMap<>(Map.of("stillThere", "yes", "seen", "no", "triedAt", at, "whyNotSeen", "nobodyHome", "whatHappened", "No light, no answer.",
                "whatNext", "To the school gate at three.", "nextTryOn", nextTryOn, "actToday", "no"));
    }

    static Map<String, Object> gone(String at, String noticeAt) {
        var answers = new HashMap<String, Object>(Map.of("stillThere", "no", "goneAt", at, "endNotice", noticeAt == null ? "no" : "yes",
                "whereNow", "With her mother, in Leeds."));
        if (noticeAt != null) {
            answers.put("endNoticeAt", noticeAt);
        }
        return answers;
    }

    static Map<String, Object> decided(String decision) {
        var answers = new HashMap<String, Object>(Map.of("checks", "Police and own records of all three: nothing.", "disqualified", "no", "harm", "no",
                "welfare", "yes", "welfareBecause", "School, doctor and the child say so.", "childsVoice", "She wants to stay; nothing speaks against it.",
                "decision", decision, "told", "Letters to carer and mother today."));
        switch (decision) {
            case "requirements" -> answers.putAll(Map.of("welfare", "withHelp", "requirements", "A bed of her own.", "requirementsBy", "2026-12-01"));
            case "prohibited" -> answers.putAll(Map.of("disqualified", "yes", "whoDisqualified", "Gil Example, by a conviction.", "whyProhibited", "Nobody disqualified may live there.",
                    "whereNext", "With her aunt from tonight."));
            case "notPrivateFostering" -> answers.put("whyNotInLaw", "The carer turns out to be her aunt.");
            default -> { }
        }
        return answers;
    }
}
