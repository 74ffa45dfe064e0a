package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Involvements;
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEpisodes;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.DueWork;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.legal.LegalAnswers;
import org.childjourney.legal.LegalCases;
import org.childjourney.missing.MissingEpisodes;
import org.childjourney.missing.MissingStory;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.Concerns;
import org.childjourney.reviews.ReviewStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How legal, care, reviews, health, education and missing hang together: a girl goes to court, into care, runs away and comes home; another waits for a plan. */
@ChildJourneyTest
class CourtAndCareStoryTest {

    private static final String IRO = "independent-reviewing-officer";

    @Autowired People people;
    @Autowired OpenTasks tasks;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired Involvements involvements;
    @Autowired Access access;
    @Autowired Directory directory;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired LegalCases cases;
    @Autowired CareEpisodes care;
    @Autowired CareReviews reviews;
    @Autowired Concerns concerns;
    @Autowired MissingEpisodes missing;
    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;
    private ChildId child;

    @BeforeEach
    void aGirlWithATeam() {
        people.itIs("2026-09-07T09:00:00Z");
        child = transaction.execute(status -> {
            var made = children.register(NewChild.born("Elda", "Madeup", LocalDate.of(2014, 5, 4), "F"), "contact-officer");
            allocation.hold(made, "east", "social-worker", clock.instant(), "team-manager");
            journeys.open(made, clock.instant(), "A made-up contact");
            return made;
        });
    }

    @AfterEach
    void everybodyIsBackInPost() {
        headOfService(true);
    }

    @Test
    void to_court_into_care_and_home_again() {
        theGatewaySaysIssueNow();
        anInterimCareOrderTakesHerIntoCare();
        everythingAChildInCareIsOwedCounts();
        sheRunsAwayInTheNightTheClocksGoBack();
        nobodyAgreesThatSheStaysByAgreement();
        theThirdPlacementReachesTheServiceManager();
        theFinalHearingSendsHerHomeAndCareEnds();
        assertThat(differences()).isEmpty();
    }

    private void theGatewaySaysIssueNow() {
        acts.act("legal-gateway", child, new Said(clock.instant(), Map.of("because", "Hit again while on the plan (made up).")), "team-manager");
        var legalCase = legalCase();
        assertThat(access.mayRead("legal-adviser", child)).as("lawyers read the record while there is a case").isTrue();
        passTo("2026-09-08T09:00:00Z");
        legal(legalCase, "userTask_writeTheGatewaySummary", "social-worker", LegalAnswers.summary());
        legal(legalCase, "userTask_putTheCaseOnTheAgenda", "team-manager", LegalAnswers.agenda("2026-09-15", false));
        legal(legalCase, "userTask_adviseThePanel", "legal-adviser", LegalAnswers.advice("service-manager"));
        passTo("2026-09-15T12:00:00Z");
        legal(legalCase, "userTask_decideAtThePanel", "service-manager", LegalAnswers.panel("2026-09-15T11:00+01:00", "issueNow"));
        passTo("2026-09-21T12:00:00Z");
        legal(legalCase, "userTask_fileTheEvidence", "social-worker", LegalAnswers.evidence("2026-09-18"));
        legal(legalCase, "userTask_recordTheIssue", "legal-adviser", LegalAnswers.issue("2026-09-21"));
        assertThat(stages()).contains("Legal gateway and court");
    }

    private void anInterimCareOrderTakesHerIntoCare() {
        passTo("2026-09-23T15:00:00Z");
        var part = cases.openOf(child).orElseThrow().id();
        legal(legalCase(), "userTask_recordAHearingOrOrder", "legal-adviser",
                LegalAnswers.hearing("interim", "2026-09-23", LegalAnswers.interim(part, "interimCare", "2026-09-23", null)));
        assertThat(stages()).as("the order is enough: care begins by it").contains("In care");
        care("recordTheWayIn", "social-worker", CareAnswers.byOrder("C1", "2026-09-23T10:30+01:00"));
        care("matchThePlacement", "social-worker", CareAnswers.outOfArea(match("U6", "PR1"), "yes"));
        care("approveThePlacement", "head-of-service", CareAnswers.approved());
        care("recordTheMoveIn", "social-worker", movedIn("2026-09-23T15:30+01:00"));
        assertThat(care.openOf(child)).get().satisfies(facts -> assertThat(facts.isInCare()).isTrue());
        care("appointTheReviewingOfficer", "iro-manager", CareAnswers.officer());
        assertThat(involvements.appointed(child, IRO)).contains(IRO);
    }

    private void everythingAChildInCareIsOwedCounts() {
        assertThat(openRules()).contains("lac-first-review-20wd", "iha-request-5wd", "iha-20wd", "pep-initiate-10", "pep-20wd", "lac-visit-1w", "care-proceedings-26w");
        assertThat(open("lac-first-review-20wd").dueAt()).as("20 working days from Wednesday 23 September").isEqualTo("2026-10-21T23:00:00Z");
        passTo("2026-09-29T15:00:00Z");
        care("visitTheChild", "social-worker", CareAnswers.seen(purpose(), "2026-09-29T15:30+01:00"));
        assertThat(openRules()).contains("lac-visit-6-weekly").doesNotContain("lac-visit-1w");
        passTo("2026-10-20T14:00:00Z");
        var review = reviews.openOf(child).orElseThrow().id();
        answer("care-review", "reviewId", review, "userTask_consultTheChild", IRO, ReviewStory.consulted(clock.instant().minusSeconds(86_400)));
        answer("care-review", "reviewId", review, "userTask_holdTheReview", IRO, ReviewStory.held("2026-10-20T14:30+01:00"));
        assertThat(care.openOf(child).orElseThrow().permanenceAt()).as("the review made the permanence plan").isNotNull();
        assertThat(openRules()).contains("lac-second-review-3m").doesNotContain("permanence-plan-4m");
    }

    private void sheRunsAwayInTheNightTheClocksGoBack() {
        passTo("2026-10-24T22:30:00Z");
        acts.act("missing", child, new Said(clock.instant(), Map.of("kind", "MISSING", "reportedBy", "Carrie Carer", "lastSeenWhere", "At the window of her room.")), "social-worker");
        var episode = missing.missingNow(child).orElseThrow().id();
        assertThat(stages()).contains("Missing");
        answer("missing-episode", "missingEpisodeId", episode, "userTask_tellPoliceAndParents", "social-worker", MissingStory.told("2026-10-24T23:30+01:00"));
        passTo("2026-10-25T02:30:00Z");
        answer("missing-episode", "missingEpisodeId", episode, "userTask_recordTheReturn", "social-worker", MissingStory.back("2026-10-25T02:00:00Z"));
        assertThat(clocks.latest("missing-rhi-72h", episode).orElseThrow().dueAt()).as("72 hours to the hour, whatever the clocks did").isEqualTo("2026-10-28T02:00:00Z");
        passTo("2026-10-26T12:00:00Z");
        answer("return-interview", "missingEpisodeId", episode, "userTask_holdTheReturnInterview", "social-worker", MissingStory.talked("2026-10-26T10:00:00Z"));
        assertThat(missing.openOf(child)).isEmpty();
        assertThat(stages()).doesNotContain("Missing");
    }

    private void theThirdPlacementReachesTheServiceManager() {
        moves("Nora Newcarer", "zz4 4zz", "2026-11-02T12:00:00Z", "2026-11-02T12:30:00Z");
        moves("Theo Thirdcarer", "zz5 5zz", "2026-12-01T12:00:00Z", "2026-12-01T12:30:00Z");
        assertThat(care.openOf(child).orElseThrow().placementsInAYear()).isEqualTo(3);
        assertThat(tasks.of(journeys.openOf(child).orElseThrow())).anySatisfy(task -> assertThat(task.groups()).as("the third placement").containsExactly("service-manager"));
    }

    private void nobodyAgreesThatSheStaysByAgreement() {
        acts.act("care-by-agreement", child, new Said(clock.instant(), Map.of()), "social-worker");
        assertThatThrownBy(() -> acts.act("care-by-agreement", child, new Said(clock.instant(), Map.of()), "team-manager")).hasMessageContaining("being asked already");
        care("recordTheAgreement", "social-worker", Map.of("agreementGiven", "no", "whyNot", "Her mother wants the court to decide.", "childTold", "That her mother said no.",
                "childSaid", "I want a judge to hear me."));
        assertThat(care.openOf(child).orElseThrow().legalStatus()).as("nothing changes").hasToString("C1");
    }

    private void moves(String carer, String postcode, String at, String recordedAt) {
        passTo(at);
        acts.act("move", child, new Said(clock.instant(), Map.of("because", "The carer is ill (made up).")), "social-worker");
        care("sayWhyTheChildMoves", "social-worker", CareAnswers.moves("no", "CREQO"));
        care("matchThePlacement", "social-worker", CareAnswers.with(match("U6", "PR1"), "carer", carer, "postcode", postcode));
        passTo(recordedAt);
        care("recordTheMoveIn", "social-worker", movedIn(at));
    }

    private void theFinalHearingSendsHerHomeAndCareEnds() {
        passTo("2026-12-10T15:00:00Z");
        var part = cases.openOf(child).orElseThrow().id();
        var supervision = new java.util.HashMap<>(LegalAnswers.made(part, "supervision", "2026-12-10"));
        supervision.put("endsOn", "2027-12-09");
        legal(legalCase(), "userTask_recordAHearingOrOrder", "legal-adviser", LegalAnswers.hearing("final", "2026-12-10", supervision));
        assertThat(cases.openOf(child)).as("the court has decided").isEmpty();
        assertThat(access.mayRead("legal-adviser", child)).isFalse();
        care("planTheEnding", "social-worker", CareAnswers.ending("SUPERVISION_ORDER", "E4A", "2026-12-18"));
        care("agreeTheEnding", IRO, CareAnswers.reviewSays("yes", "2026-12-10T15:00Z"));
        passTo("2026-12-18T12:00:00Z");
        care("recordTheEnd", "social-worker", CareAnswers.ended("2026-12-18T10:00Z", "E4A"));
        assertThat(care.openOf(child)).isEmpty();
        assertThat(reviews.openOf(child)).as("reviews end with care").isEmpty();
        assertThat(openRules()).as("nothing a child in care is owed runs on").noneMatch(rule -> rule.startsWith("lac-") || rule.startsWith("iha") || rule.startsWith("pep"));
        assertThat(stages()).doesNotContain("In care");
    }

    @Test
    void two_children_asked_about_at_the_gateway_in_one_moment_and_in_the_same_words_each_have_a_case() {
        var other = transaction.execute(status -> {
            var made = children.register(NewChild.born("Otto", "Madeup", LocalDate.of(2015, 6, 7), "M"), "contact-officer");
            allocation.hold(made, "east", "social-worker", clock.instant(), "team-manager");
            journeys.open(made, clock.instant(), "A made-up contact");
            return made;
        });
        var said = new Said(clock.instant(), Map.of("because", "Both were alone at night (made up).", "whom", "thisChild"));
        acts.act("legal-gateway", child, said, "team-manager");
        acts.act("legal-gateway", other, said, "team-manager");
        assertThat(cases.openOf(child)).isPresent();
        assertThat(cases.openOf(other)).get().satisfies(part -> assertThat(part.legalCase()).isNotEqualTo(legalCase()));
    }

    @Test
    void an_officer_who_is_not_heard_climbs_past_a_vacant_post_to_the_director() {
        acts.act("into-care", child, new Said(clock.instant(), Map.of("power", "V2", "because", "Nobody at home (made up).")), "team-manager");
        passTo("2026-09-07T14:30:00Z");
        care("recordTheWayIn", "social-worker", CareAnswers.byAgreement("2026-09-07T11:00+01:00"));
        care("matchThePlacement", "social-worker", match("U6", "PR1"));
        care("recordTheMoveIn", "social-worker", movedIn("2026-09-07T15:00+01:00"));
        headOfService(false);
        acts.act("concern", child, new Said(clock.instant(), Map.of("about", "No plan for where she will grow up.", "wanted", "A plan she knows of.", "formal", "informal", "whyFormal", "")), IRO);
        var concern = concerns.openOf(child).get(0).id();
        assertThat(tasks.of("dispute-resolution", "concernId", concern)).anySatisfy(task -> assertThat(task.groups()).contains("east-team-manager"));
        passTo("2026-10-06T12:00:00Z");
        assertThat(tasks.of("dispute-resolution", "concernId", concern)).as("silence climbs, past the vacant head of service").anySatisfy(task -> assertThat(task.groups()).containsExactly("director"));
        answer("cafcass-notice", "concernId", concern, "userTask_tellCafcass", IRO, ReviewStory.cafcass("2026-10-06T11:00:00Z"));
        answer("dispute-resolution", "concernId", concern, "userTask_answerTheConcern", "director", ReviewStory.reply("agreed", "2026-11-30"));
        answer("dispute-resolution", "concernId", concern, "userTask_decideOnTheAnswer", IRO, ReviewStory.judged("resolved"));
        assertThat(concerns.openOf(child)).isEmpty();
    }

    private void headOfService(boolean inPost) {
        transaction.executeWithoutResult(status -> directory.put(new Staff("head-of-service", "Hedda Example", java.util.Set.of("head-of-service"), java.util.Set.of(), true, false, inPost)));
    }

    // ---- what is seen and done ----

    private UUID legalCase() {
        return cases.openOf(child).orElseThrow().legalCase();
    }

    private void legal(UUID legalCase, String task, String by, Map<String, ?> answers) {
        Stream.of("legal-gateway", "court-application", "care-proceedings").filter(process -> tasks.of(process, "legalCaseId", legalCase, task).isPresent()).findFirst()
                .ifPresentOrElse(process -> people.answer(by, process, "legalCaseId", legalCase, task, answers),
                        () -> { throw new AssertionError("No task " + task + "; open are " + keys()); });
    }

    private void care(String task, String by, Map<String, ?> answers) {
        OpenTask open = tasks.of(journeys.openOf(child).orElseThrow()).stream().filter(each -> each.key().equals("userTask_" + task)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + task + "; open are " + keys()));
        people.answer(by, open, answers);
    }

    private void answer(String process, String variable, UUID record, String task, String by, Map<String, ?> answers) {
        people.answer(by, process, variable, record, task, answers);
    }

    private List<String> keys() {
        return tasks.of(journeys.openOf(child).orElseThrow()).stream().map(OpenTask::key).toList();
    }

    private String purpose() {
        return "care";
    }

    private List<String> stages() {
        return journeys.openOf(child).map(journey -> journeys.stagesOf(journey).stream().filter(stage -> stage.isOpen()).map(stage -> stage.name()).toList()).orElse(List.of());
    }

    private java.util.Set<String> openRules() {
        return clocks.of(child).stream().filter(ClockEntry::isOpen).map(ClockEntry::rule).collect(Collectors.toSet());
    }

    private ClockEntry open(String rule) {
        return clocks.of(child).stream().filter(each -> each.isOpen() && each.rule().equals(rule)).findFirst().orElseThrow();
    }

    private List<String> differences() {
        return watchdog.look().first().stream().map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    private void passTo(String instant) {
        assertThat(people.timePassesTo(instant)).as("timers that failed").filteredOn(DueWork.Fired::failed).isEmpty();
    }
}
