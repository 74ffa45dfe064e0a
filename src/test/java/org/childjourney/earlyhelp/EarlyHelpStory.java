package org.childjourney.earlyhelp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
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
import org.childjourney.foundation.JourneyReference;
import org.childjourney.journey.Journeys;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells stories of early help in tests: a need seen on Monday 7 September 2026, and everybody who answers a form. */
@TestComponent
public class EarlyHelpStory {

    static final Instant DECIDED = Instant.parse("2026-09-07T09:00:00Z");
    static final String ASK = "userTask_askForAgreement";
    static final String HANDOVER = "userTask_holdTheHandover";
    static final String ASSESS = "userTask_assessTheWholeFamily";
    static final String TEAM = "userTask_holdTheFirstTeam";
    static final String HARM = "userTask_considerHarm";
    static final String REVIEW = "userTask_reviewThePlan";
    static final String LOOK = "userTask_lookAtTheSupport";
    static final String SEND = "userTask_sendTheReferral";
    static final String HEALTH = "userTask_holdTheHealthReview";
    static final String REACH = "userTask_reachOut";
    static final String WORKER = "early-help-practitioner";
    static final String MANAGER = "team-manager";
    private static final List<String> PROCESSES = List.of("early-help-assessment", "early-help-plan", "early-help-support", "early-help-step-up");

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpAgreements agreements;
    private final EarlyHelpGoals goals;
    private final Children children;
    private final Allocation allocation;
    private final Families families;
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

    EarlyHelpStory(EarlyHelpEpisodes episodes, EarlyHelpAgreements agreements, EarlyHelpGoals goals, Children children, Allocation allocation,
                   Families families, Journeys journeys, Clocks clocks, OpenTasks tasks, FormDoor door, DueWork dueWork, MovableClock time,
                   TransactionTemplate transaction, ObjectMapper json, JdbcClient database, Watchdog watchdog) {
        this.episodes = episodes;
        this.agreements = agreements;
        this.goals = goals;
        this.children = children;
        this.allocation = allocation;
        this.families = families;
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
        beginsAt(DECIDED);
    }

    void beginsAt(Instant at) {
        time.beginAt(at);
        heard.clear();
        warned.clear();
    }

    ChildId aChild() {
        return child(NewChild.born("Wren", "Madeup", LocalDate.of(2018, 3, 5), "F"));
    }

    ChildId child(NewChild details) {
        return inOneTransaction(() -> {
            ChildId child = children.register(details, "contact-officer");
            allocation.hold(child, "east", null, time.instant(), MANAGER);
            return child;
        });
    }

    void areSiblings(ChildId one, ChildId other) {
        doInOneTransaction(() -> families.relate(one, other, Relation.SIBLING, MANAGER));
    }

    JourneyReference journeyOf(ChildId child) {
        return journeys.open(child, time.instant().minusSeconds(86_400), "A made-up contact");
    }

    UUID aNeed() {
        return aNeedOf(aChild());
    }

    UUID aNeedOf(ChildId child) {
        return begin(new NewEarlyHelpAssessment(child, journeyOf(child), time.instant(), "Late for school, cares for her brother (made up).",
                "ContactDecided:" + UUID.randomUUID()));
    }

    UUID aStepDown() {
        ChildId child = aChild();
        return begin(new NewEarlyHelpAssessment(child, journeyOf(child), time.instant(), "Needs met but one (made up).", "NeedPlanEnded:" + UUID.randomUUID(),
                "Child in need plan", "A sitter, five nights; school breakfast."));
    }

    UUID begin(NewEarlyHelpAssessment asked) {
        return inOneTransaction(() -> episodes.begin(asked, MANAGER));
    }

    /** Agreed on Friday 11 September 2026, 10:00 in London. */
    UUID anAgreedNeed() {
        return agreed(aNeed());
    }

    UUID agreed(UUID episode) {
        passesTo("2026-09-11T10:00:00Z");
        answers(episode, ASK, WORKER, agreement("2026-09-11T10:00+01:00"));
        return episode;
    }

    /** Assessed on Wednesday 30 September 2026, 11:00 in London. */
    UUID anAssessedNeed() {
        return assessed(anAgreedNeed());
    }

    UUID assessed(UUID episode) {
        passesTo("2026-09-30T10:30:00Z");
        answers(episode, ASSESS, WORKER, assessment("2026-09-30T11:00+01:00", "plan"));
        return episode;
    }

    /** The plan was agreed on Wednesday 14 October 2026, 14:00 in London. */
    UUID aPlan(boolean withSupport) {
        return planned(anAssessedNeed(), withSupport);
    }

    UUID planned(UUID episode, boolean withSupport) {
        passesTo("2026-10-14T13:30:00Z");
        answers(episode, TEAM, WORKER, team("2026-10-14T14:00+01:00", withSupport));
        return episode;
    }

    ChildId childOf(UUID episode) {
        return episodes.find(episode).orElseThrow().child();
    }

    List<EarlyHelpAgreement> agreementsOf(UUID episode) {
        return agreements.of(childOf(episode));
    }

    EarlyHelpAgreement agreementWith(UUID episode, String agency) {
        return agreementsOf(episode).stream().filter(each -> each.agency().equals(agency)).findFirst().orElseThrow();
    }

    void withdraws(UUID agreement) {
        doInOneTransaction(() -> episodes.withdrawAgreement(agreement, "Maud Madeup", "School tells everybody.", time.instant(), WORKER));
    }

    void answers(UUID record, String task, String by, Map<String, Object> answers) {
        door.submit(task(record, task), by, json.convertValue(answers, ObjectNode.class));
    }

    OpenTask task(UUID record, String key) {
        return open(record).stream().filter(task -> task.key().equals(key)).findFirst().orElseThrow(
                () -> new AssertionError("No task " + key + " waits, but " + waitsAt(record)));
    }

    List<String> waitsAt(UUID record) {
        return open(record).stream().map(OpenTask::key).toList();
    }

    private List<OpenTask> open(UUID record) {
        return Stream.concat(PROCESSES.stream().flatMap(process -> tasks.of(process, "earlyHelpId", record).stream()),
                tasks.of("healthy-child-review", "healthReviewId", record).stream()).toList();
    }

    String state(String rule, UUID record) {
        return clock(rule, record).state(time.instant()).text();
    }

    ClockEntry clock(String rule, UUID record) {
        return clocks.latest(rule, record).orElseThrow();
    }

    /** How every clock of the rule stands or ended, oldest due first. */
    List<String> states(String rule, UUID record) {
        return clocks.about(record).stream().filter(clock -> clock.rule().equals(rule)).map(clock -> clock.state(time.instant()).text()).toList();
    }

    boolean hasClock(String rule, UUID record) {
        return clocks.latest(rule, record).isPresent();
    }

    void passesTo(String instant) {
        if (time.instant().isAfter(Instant.parse(instant))) {
            return;
        }
        var failed = dueWork.passTo(time, Instant.parse(instant)).stream().filter(DueWork.Fired::failed).toList();
        if (!failed.isEmpty()) {
            throw new AssertionError("Timers failed: " + failed);
        }
    }

    Instant now() {
        return time.instant();
    }

    void doInOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** Every end and boundary event that was reached in the processes about the record. */
    List<String> reached(UUID record) {
        return database.sql("""
                select distinct a.act_id_ from act_hi_actinst a
                join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ in ('earlyHelpId', 'healthReviewId')
                where v.text_ = ? and (a.act_type_ like '%EndEvent' or a.act_type_ like 'boundary%') order by 1""").param(record.toString()).query(String.class).list();
    }

    int instancesOf(String process, UUID record) {
        return database.sql("""
                select count(distinct p.id_) from act_hi_procinst p join act_hi_varinst v on v.proc_inst_id_ = p.id_ and v.name_ in ('earlyHelpId', 'healthReviewId')
                where v.text_ = ? and p.proc_def_key_ = ?""").params(record.toString(), process).query(Integer.class).single();
    }

    List<String> differences(UUID record) {
        return watchdog.look().first().stream().filter(finding -> (finding.about() + finding.detail()).contains(record.toString()))
                .map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    List<String> warnedAbout(UUID record) {
        return warned.stream().filter(clock -> clock.subject().equals(record)).map(ClockEntry::rule).toList();
    }

    <E extends JourneyEvent> List<E> heard(Class<E> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // ---- answers ----

    private static Map<String, Object> voice(String said) {
        return new HashMap<>(Map.of("childSeen", "yes", "seenAlone", "yes", "childSaid", said, "changedBecause", "We meet after school, not before."));
    }

    public static Map<String, Object> agreement(String at) {
        var answers = voice("I want mum to sleep at night.");
        answers.putAll(Map.of("metAt", at, "childAgrees", "yes", "familyAgrees", "yes", "leadName", "Lena Example", "leadKind", "school",
                "leadAgency", "Willow School", "leadChosen", "yes", "actToday", "no"));
        answers.put("agreements", List.of(shared("Willow School", "assessment"), shared("Young Carers Group", "offerHelp")));
        return answers;
    }

    public static Map<String, Object> shared(String agency, String purpose) {
        return new HashMap<>(Map.of("agency", agency, "purpose", purpose, "agreedBy", "Maud Madeup, mother"));
    }

    public static Map<String, Object> noAgreement(String at) {
        var answers = new HashMap<String, Object>(Map.of("metAt", at, "childSeen", "no", "whyNotSeen", "She was at school; her teacher asked her for us.",
                "childAgrees", "tooYoung", "familyAgrees", "no", "refusedBy", "Maud Madeup", "refusedWhy", "We want no strangers at home.", "whatWasOffered",
                "Help in the mornings and a group, explained twice.", "worryIfNot", "She will go on missing two mornings a week.", "actToday", "no"));
        return answers;
    }

    public static Map<String, Object> handover(String at, boolean agrees) {
        var answers = agrees ? agreement(at) : noAgreement(at);
        answers.put("came", came());
        answers.put("whatGoesOn", "The sitter stays; school goes on with breakfast.");
        answers.put("ifWorse", "Alone at night again: school rings the front door.");
        return answers;
    }

    public static List<Map<String, String>> came() {
        return List.of(Map.of("who", "Maud Madeup", "role", "mother"), Map.of("who", "Lena Example", "role", "Willow School"));
    }

    public static Map<String, Object> assessment(String at, String decision) {
        var answers = voice("I get my brother up and then I am late.");
        answers.putAll(Map.of("assessedAt", at, "organisation", "Willow School", "childWishes", "To be on time and see her friends.", "fatherHeard", "yes",
                "wholeFamily", "yes", "strengths", "They laugh together; grandmother lives near.", "whatWasTried", "An alarm clock and a reward chart.",
                "analysis", "She carries what a grown-up should carry."));
        answers.put("family", List.of(Map.of("who", "Maud Madeup", "role", "mother", "says", "I cannot get up."), Map.of("who", "Otis Madeup", "role", "father",
                "says", "I work nights.")));
        answers.put("needs", List.of(Map.of("area", "youngCarer", "need", "Somebody else gets her brother up."),
                Map.of("area", "housing", "need", "A second bedroom.")));
        answers.putAll(Map.of("sharedWithFamily", "yes", "significantHarm", "no", "moreThanEarlyHelp", "no", "needsHelp", "yes", "decision", decision));
        if (decision.equals("universal")) {
            answers.putAll(Map.of("needsHelp", "no", "whyThis", "School breakfast club is enough; they know whom to ring."));
        }
        if (decision.equals("stepUp")) {
            answers.putAll(Map.of("moreThanEarlyHelp", "yes", "whyThis", "Mother is too ill for early help to carry it."));
        }
        return answers;
    }

    public static Map<String, Object> goal(String on) {
        return new HashMap<>(Map.of("goal", "Wren is at school on time.", "owner", "Maud Madeup", "measure", 3, "firstStep", "Grandmother comes at seven.",
                "stepBy", "Grandmother", "stepOn", on));
    }

    public static Map<String, Object> team(String at, boolean withSupport) {
        var answers = voice("Granny coming would be good.");
        answers.putAll(Map.of("metAt", at, "came", came(), "familyAgrees", "yes", "goals", List.of(goal("2026-10-19")), "wholeFamily", "yes",
                "supportStarts", withSupport ? "yes" : "no", "actToday", "no"));
        if (withSupport) {
            answers.putAll(Map.of("supportOn", "2026-10-14", "supportBy", "Farah Example, family worker"));
        }
        return answers;
    }

    public static Map<String, Object> noPlan(String at) {
        var answers = noAgreement(at);
        answers.remove("childAgrees");
        answers.put("came", came());
        return answers;
    }

    public static Map<String, Object> harm(String decision, boolean significantHarm, boolean worse, boolean some) {
        var answers = new HashMap<String, Object>(Map.of("childsDay", "She gets her brother up and both to school, late.", "significantHarm", yesNo(significantHarm),
                "worseWithoutHelp", yesNo(worse), "someAgreed", yesNo(some), "decision", decision, "toldFamily", "The worker rings tonight and writes tomorrow."));
        if (significantHarm) {
            answers.put("harmBecause", "Her brother was found alone in the street.");
        }
        if (worse) {
            answers.put("worseBecause", "She will miss more school, her teacher says.");
        }
        if (some) {
            answers.put("whatRemains", "The young carers' group may go on.");
        }
        if (decision.equals("universal")) {
            answers.put("universalOffer", "Breakfast club; they may ring us any day.");
        }
        return answers;
    }

    Map<String, Object> review(UUID episode, String at, int measure, String decision) {
        var answers = voice("I was on time all week.");
        answers.putAll(Map.of("heldAt", at, "came", came(), "goalsReached", "some", "takesPart", "yes", "stillAgrees", "yes", "support", "none",
                "riskRises", "no", "significantHarm", "no", "decision", decision));
        answers.put("progress", goals.of(episode).stream().map(goal -> new HashMap<>(Map.of("forGoal", goal.id.toString(), "measure", measure,
                "familySays", "Better, says her mother."))).toList());
        switch (decision) {
            case "goalsMet" -> answers.putAll(Map.of("goalsReached", "all", "whyEnds", "On time for six weeks; they know whom to ring.",
                    "satisfactionAsked", "yes", "satisfaction", 9, "satisfactionWords", "You listened to us."));
            case "stepUp" -> answers.putAll(Map.of("riskRises", "yes", "whyEnds", "The mother has stopped her medicine; she was told."));
            case "considerHarm" -> answers.putAll(Map.of("takesPart", "no", "whyEnds", "Three appointments missed, no answer."));
            default -> { }
        }
        return answers;
    }

    public static Map<String, Object> look(String decision) {
        return new HashMap<>(Map.of("whatChanged", "On time, and she sleeps.", "riskRises", yesNo(decision.equals("stepUp")), "riskBecause",
                "The mother is in hospital again.", "stillNeeded", yesNo(!decision.equals("closes")), "decision", decision, "rationale",
                "Evenings are still hard; half the visits, in the evening."));
    }

    public static Map<String, Object> referral(String at) {
        return new HashMap<>(Map.of("sentAt", at, "spokenTo", "Connie Example", "whyNow", "The mother is too ill to look after them.", "childSaid",
                "She knows and is relieved.", "familyTold", "yes", "familyAgrees", "no", "whyWithout", "The need may become one of significant harm."));
    }

    public static Map<String, Object> healthReview(String at, boolean readiness) {
        var answers = new HashMap<String, Object>(Map.of("heldAt", at, "childSeen", "yes", "place", "home", "whoWasThere", "Mother and grandmother",
                "childSaid", "Smiled and followed my finger.", "parentSays", "She sleeps in the day.", "health", "Gaining weight, feeds well.",
                "development", "As expected; warm home.", "significantHarm", "no", "extraHelp", "no"));
        answers.put("decision", "reviewed");
        if (readiness) {
            answers.putAll(Map.of("communication", "watch", "grossMotor", "onTrack", "fineMotor", "onTrack", "problemSolving", "onTrack",
                    "personalSocial", "onTrack", "changedSince", "Walks, says four words.", "smallStep", "Read one book every night, grandmother does it."));
        }
        return answers;
    }

    public static Map<String, Object> notSeen(String at) {
        return new HashMap<>(Map.of("heldAt", at, "childSeen", "no", "whyNotSeen", "No answer at the door, twice."));
    }

    public static Map<String, Object> reachOut(String at, String next) {
        var answers = new HashMap<String, Object>(Map.of("triedAt", at, "whatWasTried", "Rang the midwife and the surgery.", "next", next));
        switch (next) {
            case "tryAgain" -> answers.put("nextTryOn", at.substring(0, 10));
            case "missed" -> answers.putAll(Map.of("missedReason", "movedAway", "missedWords", "Moved to another county; their health visitor knows."));
            default -> answers.putAll(Map.of("significantHarm", "yes", "worryBecause", "The baby was heard crying alone."));
        }
        return answers;
    }

    private static String yesNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}
