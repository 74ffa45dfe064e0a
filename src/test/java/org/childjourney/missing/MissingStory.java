package org.childjourney.missing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the story of a made-up child of the East team who goes missing, on Monday 7 September 2026 at 20:00 in London unless it says otherwise. */
@TestComponent
public class MissingStory {

    static final Instant GONE = Instant.parse("2026-09-07T19:00:00Z");
    static final String TELL = "userTask_tellPoliceAndParents";
    static final String JUDGE = "userTask_judgeTheRisk";
    static final String RETURN = "userTask_recordTheReturn";
    static final String DIRECTOR = "userTask_tellTheDirector";
    static final String INTERVIEW = "userTask_holdTheReturnInterview";

    private final MissingEpisodes episodes;
    private final MissingOnForm onForm;
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

    MissingStory(MissingEpisodes episodes, MissingOnForm onForm, Children children, Allocation allocation, Journeys journeys, Clocks clocks, OpenTasks tasks,
                 FormDoor door, DueWork dueWork, MovableClock time, TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.episodes = episodes;
        this.onForm = onForm;
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

    void beginsAt(Instant at) {
        time.beginAt(at);
        heard.clear();
        warned.clear();
    }

    /** Fifteen years old. */
    ChildId aChild() {
        return born(LocalDate.of(2011, 2, 1));
    }

    ChildId born(LocalDate on) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Otto", "Madeup", on, "M"), "contact-officer");
            allocation.hold(child, "east", null, time.instant(), "team-manager");
            return child;
        });
    }

    UUID goesMissing(ChildId child, Instant since) {
        return report(new NewMissingEpisode(child, journeys.open(child, since.minusSeconds(86_400), "A made-up contact"), MissingKind.MISSING, since, time.instant(),
                "Maud Madeup, his mother", "At the bus station, alone.", "ContactReceived:" + UUID.randomUUID()));
    }

    UUID goesMissing() {
        return goesMissing(aChild(), time.instant());
    }

    UUID report(NewMissingEpisode reported) {
        return transaction.execute(status -> episodes.report(reported, "social-worker"));
    }

    /** The child is back at once, and refuses to talk: nothing is left to do. */
    UUID wasMissing(ChildId child, String from, String until) {
        passesTo(from);
        UUID episode = goesMissing(child, Instant.parse(from));
        passesTo(until);
        answers(episode, RETURN, "social-worker", back(until));
        answers(episode, INTERVIEW, "social-worker", refused(until));
        return episode;
    }

    void answers(UUID episode, String task, String by, Map<String, Object> answers) {
        door.submit(task(episode, task), by, json.convertValue(answers, ObjectNode.class));
    }

    FoundChild typed(Map<String, Object> answers) {
        return json.convertValue(answers, FoundChild.class);
    }

    OpenTask task(UUID episode, String key) {
        return open(episode).stream().filter(task -> task.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + key + " waits, but " + waitsAt(episode)));
    }

    List<String> waitsAt(UUID episode) {
        return open(episode).stream().map(OpenTask::key).toList();
    }

    private List<OpenTask> open(UUID episode) {
        return Stream.of("missing-episode", "return-interview").flatMap(process -> tasks.of(process, "missingEpisodeId", episode).stream()).toList();
    }

    /** What the form of the task shows the person. */
    Map<String, Object> shown(UUID episode, String by) {
        return transaction.execute(status -> onForm.values(new TaskAtHand("none", "none", "Look at it", "missing-episode", Map.of("missingEpisodeId", episode.toString()), by)));
    }

    String state(String rule, UUID episode) {
        return clock(rule, episode).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID episode) {
        return clocks.latest(rule, episode).orElseThrow();
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

    List<String> endsOf(UUID episode) {
        return database.sql("""
                select distinct a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'missingEpisodeId'
                where v.text_ = ? and a.act_id_ like 'endEvent%' order by 1""").param(episode.toString()).query(String.class).list();
    }

    List<String> differences(UUID episode) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(episode.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID episode) {
        return warned.stream().filter(clock -> clock.subject().equals(episode)).map(ClockEntry::rule).toList();
    }

    <E> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    public static Map<String, Object> told(String at) {
        return new HashMap<>(Map.of("policeTold", "yes", "policeToldAt", at, "policeReference", "MP-0042", "policePlan", "A patrol looks at the bus station.",
                "parentsTold", "yes", "parentsToldAt", at, "parentsSay", "He spoke of a friend by the sea."));
    }

    public static Map<String, Object> judged(String risk, String discussion) {
        var answers = new HashMap<String, Object>(Map.of("whatIsKnown", "Phone off since seven, no coat, ten pounds.", "danger", "no", "exploitation", "no",
                "health", "no", "risk", risk, "discussion", discussion, "lookFor", "His aunt is rung at nine, the pier at ten."));
        if (discussion.equals("yes")) {
            answers.put("discussionBecause", "A man was seen to wait for him.");
        }
        return answers;
    }

    public static Map<String, Object> directorTold(String at) {
        return new HashMap<>(Map.of("toldAt", at, "toldWhom", "Dora Example, director", "soFar", "Everybody he knows was asked.",
                "direction", "Press tonight, with the police.", "discussion", "no", "whyNoDiscussion", "He rang his aunt an hour ago and is on his way."));
    }

    public static Map<String, Object> back(String at) {
        var answers = new HashMap<String, Object>(Map.of("foundAt", at, "foundBy", "child", "foundWhere", "At the door, alone.", "howTheyAre", "Cold and tired, ate at once.",
                "hurt", "no", "policeCheck", "yes", "policeCheckAt", at, "childSaid", "I was at the sea.", "harmSuspected", "no"));
        answers.putAll(Map.of("policeTold", "yes", "policeToldAt", at, "policeReference", "MP-0042"));
        return answers;
    }

    public static Map<String, Object> talked(String at) {
        var answers = new HashMap<String, Object>(Map.of("offeredAt", at, "offeredBy", "Ida Example, by phone", "outcome", "held", "heldAt", at,
                "interviewer", "Ida Example, youth service", "independent", "yes", "heldWhere", "On a walk", "seenAlone", "yes",
                "whyWent", "They shout at home every night.", "whereTo", "On the pier, and in a shelter."));
        answers.putAll(Map.of("withWhom", "Nobody, he says.", "wouldHelp", "Somewhere quiet to sleep.", "childSaid", "Tell mum I am not angry.",
                "whatChanges", "He may sleep at his aunt's; Sam asks her today.", "exploitation", "no", "harmSuspected", "no"));
        return answers;
    }

    public static Map<String, Object> refused(String at) {
        return new HashMap<>(Map.of("offeredAt", at, "offeredBy", "Ida Example, at the door", "outcome", "refused", "refusedAt", at,
                "whyRefused", "I have nothing to say.", "heardOtherwise", "His teacher asks on Friday.", "exploitation", "no", "harmSuspected", "no"));
    }

    public static Map<String, Object> notYet(String at, String next) {
        return new HashMap<>(Map.of("offeredAt", at, "offeredBy", "Ida Example, by phone", "outcome", "notYet", "whyNotYet", "He slept all day.", "nextTryOn", next));
    }
}
