package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.ProtectionAnswers.WORDS;
import static org.childjourney.ProtectionAnswers.with;
import static org.childjourney.care.CareAnswers.match;
import static org.childjourney.care.CareAnswers.movedIn;
import static org.childjourney.leavingcare.LeavingCareAnswers.confirmed;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.adoption.AdoptionAnswers;
import org.childjourney.adoption.AdoptionStory;
import org.childjourney.adoption.NewIdentities;
import org.childjourney.adoption.NewIdentity;
import org.childjourney.allocation.Allocation;
import org.childjourney.assessment.HarmReports;
import org.childjourney.assessment.Section47Enquiries;
import org.childjourney.assessment.StrategyDiscussions;
import org.childjourney.bench.SecondCount;
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.NewCare;
import org.childjourney.childprotection.ChildProtectionConferences;
import org.childjourney.childprotection.ChildProtectionPlans;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.Home;
import org.childjourney.children.Households;
import org.childjourney.children.Identifiers;
import org.childjourney.children.NewChild;
import org.childjourney.children.NewPerson;
import org.childjourney.children.Newborn;
import org.childjourney.children.Relation;
import org.childjourney.children.Sibling;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.WholeForms;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.childjourney.leavingcare.LeavingCareStory;
import org.childjourney.legal.LegalCases;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Five children of one mother at once: Leo grows up in care and leaves it, Cole stays in care, Pia is on a child protection plan, Ada is adopted and her
 * record sealed, and one is not born yet. Whatever happens to some of them, the clocks of the others stand as they stood.
 */
@ChildJourneyTest
class FamilyOfFiveTest {

    private static final String WORKER = "social-worker";
    private static final String MANAGER = "team-manager";
    private static final String READER = "adoption-social-worker";
    private static final String ADAS_NUMBER = "9434766303";
    private static final String ADAS_NEW_NUMBER = "9434766311";
    private static final Pattern LINK = Pattern.compile("(?:href|action|src)=\"(/[^\"#]*)");
    /** What is not read by people, and the page for each single entry of a chronology: the chronology itself is read. */
    private static final String NO_PAGE = "/(camunda|webjars|css|js|images|fonts).*|.*\\.(css|js|svg|png|ico|woff2)|/children/[^/]+/chronology/.+";
    private static final SecondCount AGAIN = new SecondCount();

    @Autowired People people;
    @Autowired CaseDesk desk;
    @Autowired AdoptionStory adoption;
    @Autowired LeavingCareStory leaving;
    @Autowired Children children;
    @Autowired Families families;
    @Autowired Households households;
    @Autowired BirthsAndDeaths births;
    @Autowired Allocation allocation;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired Contacts contacts;
    @Autowired CareEpisodes care;
    @Autowired LegalCases cases;
    @Autowired HarmReports harm;
    @Autowired StrategyDiscussions discussions;
    @Autowired Section47Enquiries enquiries;
    @Autowired ChildProtectionConferences conferences;
    @Autowired ChildProtectionPlans plans;
    @Autowired NewIdentities identities;
    @Autowired Directory directory;
    @Autowired OpenTasks tasks;
    @Autowired WholeForms forms;
    @Autowired Clocks clocks;
    @Autowired Watchdog watchdog;
    @Autowired MockMvc web;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired TransactionTemplate transaction;

    private final Map<String, ChildId> family = new LinkedHashMap<>();
    private final Map<String, UUID> inCare = new HashMap<>();
    private UUID adasAdoption;
    private ChildId adaElsewhere;

    /** The story is told to its end, and then everything that was not so is said at once. */
    private final SoftAssertions said = new SoftAssertions();

    @AfterEach
    void everythingWasSo() {
        said.assertAll();
    }

    @Test
    void five_children_of_one_family_each_with_clocks_of_their_own() throws Exception {
        aFamilyOfFive();
        threeAreTakenIntoCare();
        theWholeFamilyComesToTheLegalGateway();
        adaGoesToHerAdopters();
        aSchoolRingsAboutTheFamilyAndTwoAreSpokenAbout();
        oneConferenceMakesAPlanForEachOfTheTwo();
        leoIsEighteen();
        theBabyIsBornTwoWeeksEarly();
        adaIsAdoptedAndHerRecordSealed();
        noWayLeadsFromHerBrothersAndSistersToHer();
        theFamilyGoesOnWithoutHer();
    }

    private void aFamilyOfFive() {
        adoption.begins();
        transaction.executeWithoutResult(status -> {
            family.put("Leo", children.register(NewChild.born("Lleo", "Fivefold", LocalDate.of(2008, 12, 21), "M"), "contact-officer"));
            family.put("Cole", children.register(NewChild.born("Ccole", "Fivefold", LocalDate.of(2013, 5, 4), "M"), "contact-officer"));
            family.put("Pia", children.register(NewChild.born("Ppia", "Fivefold", LocalDate.of(2018, 3, 1), "F"), "contact-officer"));
            family.put("Ada", children.register(NewChild.born("Uuna", "Fivefold", LocalDate.of(2024, 3, 1), "F").identifiers(Identifiers.nhs(ADAS_NUMBER)), "contact-officer"));
            family.put("unborn", children.register(NewChild.unborn("Fivefold", LocalDate.of(2027, 1, 20)), "contact-officer"));
            UUID mother = families.record(NewPerson.called("Grace Fivefold"), "contact-officer");
            family.values().forEach(child -> {
                families.relate(child, mother, Relation.MOTHER, true, "contact-officer");
                allocation.hold(child, "east", null, clock.instant(), MANAGER);
            });
            households.liveTogether(List.copyOf(family.values()), List.of(mother), Home.UNKNOWN, LocalDate.of(2026, 1, 1));
        });
        said.assertThat(families.siblingsOf(child("Pia"))).extracting(Sibling::child).containsExactlyInAnyOrder(child("Leo"), child("Cole"), child("Ada"), child("unborn"));
        said.assertThat(households.of(child("Pia")).orElseThrow().children()).hasSize(5);
    }

    private void threeAreTakenIntoCare() {
        for (String name : List.of("Leo", "Cole", "Ada")) {
            touches(() -> transaction.executeWithoutResult(status -> inCare.put(name, care.begin(new NewCare(child(name), journeys.open(child(name), clock.instant(), "A made-up contact"),
                    LegalStatus.C2, clock.instant(), "Alone at night (made up).", "Test:" + UUID.randomUUID()), MANAGER))));
        }
        touches(() -> to("2026-09-07T14:30:00Z"));
        for (String name : List.of("Leo", "Cole", "Ada")) {
            touches(() -> {
                desk.answers(inCare.get(name), "userTask_recordTheWayIn", WORKER, CareAnswers.byOrder("C2", "2026-09-07T09:30+01:00"));
                desk.answers(inCare.get(name), "userTask_matchThePlacement", WORKER, match("U6", "PR1"));
                desk.answers(inCare.get(name), "userTask_recordTheMoveIn", WORKER, movedIn("2026-09-07T15:00+01:00"));
            }, name);
        }
        allIsWell();
    }

    private void theWholeFamilyComesToTheLegalGateway() {
        touches(() -> act("legal-gateway", "Cole", MANAGER, Map.of("because", "Nothing has changed for them (made up).", "whom", "everybody")), "Leo", "Cole", "Pia", "Ada", "unborn");
        said.assertThat(cases.childrenIn(cases.openOf(child("Cole")).orElseThrow().legalCase())).hasSize(5);
        allIsWell();
    }

    private void adaGoesToHerAdopters() {
        touches(() -> act("adoption", "Ada", WORKER, Map.of("because", "Nobody of the family can.")), "Ada");
        said.assertThat(clock("Ada", "permanence-plan-4m").state(clock.instant()).text()).as("adoption is her plan for permanence").isEqualTo("met");
        adasAdoption = database.sql("select id from adoptions where child = ?").param(child("Ada").value()).query(UUID.class).single();
        touches(() -> adoption.placed(adasAdoption, false), "Ada");
        allIsWell();
    }

    private void aSchoolRingsAboutTheFamilyAndTwoAreSpokenAbout() {
        touches(() -> to("2026-10-20T09:00:00Z"));
        touches(this::contactAboutAllFive, "Leo", "Cole", "Pia", "Ada", "unborn");
        touches(() -> decide("Pia", "strategyDiscussion", "unborn"), "Pia", "unborn");
        touches(() -> decide("Ada", "informationToAnOpenCase", "Leo", "Cole"), "Leo", "Cole", "Ada");
        said.assertThat(discussions.openOf(child("Pia")).orElseThrow().discussion()).as("one discussion about two").isEqualTo(discussions.openOf(child("unborn")).orElseThrow().discussion());
        said.assertThat(Stream.of("Leo", "Cole", "Ada").flatMap(name -> discussions.openOf(child(name)).stream())).isEmpty();
        touches(() -> to("2026-10-20T11:00:00Z"));
        touches(() -> people.answer(MANAGER, "strategy-discussion", "strategyDiscussionId", part("Pia"), "userTask_holdTheStrategyDiscussion",
                with(ProtectionAnswers.discussed("2026-10-20T10:30:00Z"), "alsoFor", List.of(part("unborn").toString()))), "Pia", "unborn");
        touches(() -> to("2026-10-20T16:00:00Z"));
        touches(() -> see("Pia"), "Pia");
        touches(() -> see("unborn"), "unborn");
        touches(() -> {
            to("2026-10-26T10:00:00Z");
            adoption.settled(adasAdoption);
        }, "Ada");
        allIsWell();
    }

    private void oneConferenceMakesAPlanForEachOfTheTwo() {
        touches(() -> to("2026-10-28T12:00:00Z"));
        touches(() -> concludeEnquiry("Pia"), "Pia");
        touches(() -> concludeEnquiry("unborn"), "unborn");
        said.assertThat(clock("unborn", "prebirth-conference").dueAt()).as("ten weeks before 20 January 2027").isEqualTo("2026-11-12T00:00:00Z");
        touches(() -> desk.answers(conference("Pia"), "userTask_bookTheConference", "conference-chair",
                with(ProtectionAnswers.booking("2026-11-09T10:00Z"), "alsoFor", List.of(conference("unborn").toString()))), "Pia", "unborn");
        touches(() -> to("2026-11-09T12:00:00Z"));
        var sitting = ProtectionAnswers.held("2026-11-09T10:00Z", ProtectionAnswers.part(conference("Pia"), "plan", false, true), "2026-11-20", "2027-02-05");
        sitting.put("children", List.of(ProtectionAnswers.part(conference("Pia"), "plan", false, true), ProtectionAnswers.part(conference("unborn"), "plan", true, true)));
        touches(() -> desk.answers(conference("Pia"), "userTask_recordTheConference", "conference-chair", sitting), "Pia", "unborn");
        said.assertThat(plan("Pia")).isNotEqualTo(plan("unborn"));
        touches(() -> to("2026-11-13T17:00:00Z"));
        touches(() -> desk.answers(plan("Pia"), "userTask_visitTheChild", WORKER, ProtectionAnswers.visit("2026-11-13T15:00Z", "outline1", List.of(), false)), "Pia");
        touches(() -> desk.answers(plan("unborn"), "userTask_visitTheChild", WORKER, ProtectionAnswers.visit("2026-11-13T16:00Z", "outline1", List.of(), true)), "unborn");
        touches(() -> desk.answers(inCare.get("Cole"), "userTask_visitTheChild", WORKER, CareAnswers.seen("care", "2026-11-13T15:00Z")), "Cole");
        allIsWell();
    }

    private void leoIsEighteen() {
        touches(() -> to("2026-12-02T09:00:00Z"), "Leo", "Cole");
        said.assertThat(Stream.of("Leo", "Cole").map(this::openRules)).as("three months in care and no lasting home planned").allMatch(rules -> rules.contains("permanence-meeting-2w"));
        touches(() -> to("2026-12-08T09:00:00Z"));
        touches(() -> leaving.answers(child("Leo"), "confirmTheClass", WORKER, confirmed("eligible")), "Leo");
        said.assertThat(openRules("Leo")).contains("lac-18", "eligible-needs-3m");
        // The status around his eighteenth birthday is asked for by now, so the one around the nineteenth is waited for.
        touches(() -> to("2026-12-20T23:59:00Z"), "Leo");
        touches(() -> to("2026-12-21T00:00:00Z"), "Leo");
        said.assertThat(care.find(inCare.get("Leo")).orElseThrow().endReason()).isEqualTo(CareEndReason.E8);
        said.assertThat(clock("Leo", "lac-18").state(clock.instant()).text()).isEqualTo("met");
        said.assertThat(openRules("Leo")).noneMatch(rule -> rule.startsWith("lac-") || rule.startsWith("legal-"));
        said.assertThat(cases.openOf(child("Leo"))).as("no case about a grown-up").isEmpty();
        said.assertThat(Stream.of("Cole", "Ada").map(inCare::get)).allSatisfy(id -> assertThat(care.find(id).orElseThrow().isInCare()).isTrue());
        touches(() -> to("2026-12-21T10:00:00Z"));
        touches(() -> leaving.answers(child("Leo"), "confirmTheClass", WORKER, confirmed("formerRelevant")), "Leo");
        said.assertThat(leaving.stages(child("Leo"))).contains("Leaving care: Former relevant young person").doesNotContain("In care");
        allIsWell();
    }

    private void theBabyIsBornTwoWeeksEarly() {
        // Ten weeks with her adopters are complete: from now on they may apply.
        touches(() -> to("2026-12-29T00:00:00Z"), "Ada");
        touches(() -> to("2027-01-06T12:00:00Z"));
        touches(() -> births.born(child("unborn"), new Newborn(LocalDate.of(2027, 1, 6), "F", "Bbea", "Fivefold"), MANAGER), "unborn");
        said.assertThat(clock("unborn", "child-turns-18-cp").dueAt()).isEqualTo("2045-01-06T00:00:00Z");
        allIsWell();
    }

    private void adaIsAdoptedAndHerRecordSealed() throws Exception {
        touches(() -> to("2027-01-18T10:00:00Z"));
        touches(() -> {
            adoption.answers(adasAdoption, "recordTheApplication", READER, AdoptionAnswers.applied("2026-12-30"));
            adoption.answers(adasAdoption, "recordTheOrder", READER, AdoptionAnswers.order("made", "2027-01-18"));
        }, "Ada");
        said.assertThat(page(MANAGER, "/children/" + reference("Pia"))).as("until the record is sealed she is a sister like any other").contains("Uuna", reference("Ada"));
        touches(() -> adoption.answers(adasAdoption, "sealTheRecord", READER, AdoptionAnswers.sealedFor(READER)), "Ada");
        said.assertThat(clocks.of(child("Ada"))).noneMatch(ClockEntry::isOpen);
        touches(() -> adaElsewhere = identities.make(child("Ada"), new NewIdentity(NewChild.born("Oocean", "Elsewherefield", LocalDate.of(2024, 3, 1), "F")
                .identifiers(Identifiers.nhs(ADAS_NEW_NUMBER)), READER)));
        allIsWell();
    }

    private void noWayLeadsFromHerBrothersAndSistersToHer() throws Exception {
        var others = Stream.of("Leo", "Cole", "Pia", "unborn").toList();
        for (String name : others) {
            said.assertThat(families.siblingsOf(child(name))).as(name).extracting(Sibling::child).doesNotContain(child("Ada"), adaElsewhere).hasSize(3);
            said.assertThat(families.siblingGroup(child(name))).as(name).doesNotContain(child("Ada"), adaElsewhere).hasSize(4);
            said.assertThat(desk.chronology(child(name))).as(name).isNotEmpty().noneMatch(this::isOfAda);
        }
        said.assertThat(households.of(child("Pia")).orElseThrow().children()).doesNotContain(child("Ada"));
        said.assertThat(cases.childrenIn(cases.openOf(child("Cole")).orElseThrow().legalCase())).as("no longer a child of the case of the family").filteredOn(part -> part.isOpen()).noneMatch(part -> part.child().equals(child("Ada")));
        for (String who : List.of("service-manager", WORKER)) {
            everyPageFrom(who, others.stream().map(this::reference).toList()).forEach((path, words) -> said.assertThat(isOfAda(words)).as(path + ", read by " + who).isFalse());
        }
        said.assertThat(others.stream().flatMap(name -> journeys.openOf(child(name)).stream()).flatMap(journey -> tasks.of(journey).stream())).isNotEmpty()
                .allSatisfy(task -> assertThat(isOfAda(opened(task))).as(task.process() + " / " + task.key()).isFalse());
    }

    private void theFamilyGoesOnWithoutHer() {
        said.assertThatThrownBy(() -> harm.ask(child("Pia"), List.of(child("Ada")), clock.instant(), "Xxsaid Qqmarker something new.", WORKER)).isInstanceOf(NotAllowed.class);
        touches(() -> harm.ask(child("Pia"), List.of(child("unborn")), clock.instant(), "Xxsaid Qqmarker something new.", WORKER), "Pia", "unborn");
        var pias = besideTheTracker("Pia");
        touches(() -> births.died(child("Cole"), LocalDate.of(2027, 1, 18), MANAGER), "Cole", "Pia");
        said.assertThat(besideTheTracker("Pia")).as("she leads the case of the family now, and nothing else is different for her").isEqualTo(pias);
        said.assertThat(openRules("Cole")).allMatch(rule -> rule.startsWith("sin-"));
        said.assertThat(Stream.of("Leo", "Pia", "unborn").map(this::openRules)).noneMatch(List::isEmpty);
        allIsWell();
    }

    // ---- what is done ----

    private void contactAboutAllFive() {
        var about = family.values().stream().map(children::facts).map(facts -> facts.unborn()
                ? new NewContact.ContactedChild(null, "Fivefold", null, LocalDate.of(2027, 1, 20), "U", null, null, null, null, null, null, null)
                : new NewContact.ContactedChild(facts.reference().equals(reference("Ada")) ? "Uuna" : givenName(facts.reference()), "Fivefold", facts.dateOfBirth(), null, facts.sex(), "WBRI",
                        null, null, null, null, "Fictional Primary", null)).toList();
        var received = contacts.receive(new NewContact(clock.instant(), "telephone", "2A", new NewContact.Referrer("Wwteacher Qqmarker", "Fictional Primary", "Head", "0"), WORDS,
                List.of("neglect.home-conditions"), new NewContact.Consent(true, null), about, List.of(new NewContact.HouseholdMember("Grace Fivefold", "mother", true))),
                "contact-officer", "five:" + UUID.randomUUID());
        var first = contacts.of(children.byReference(received.children().get(0).childRef()).orElseThrow());
        people.answer("contact-officer", "contact", "contactId", first.get(first.size() - 1).id(), "userTask_screenTheContact", Map.of("inDangerNow", "no", "whereNow", "At home",
                "whatHappened", WORDS, "parentsTold", "no", "consent", "yes", "brothersAndSisters", "yes", "signs", List.of("neglect.home-conditions"),
                "household", List.of(Map.of("name", "Grace Fivefold", "relationship", "mother", "parentalResponsibility", "yes")),
                "childrenInContact", family.keySet().stream().map(name -> Map.of("knownAs", reference(name))).toList(), "agencies", List.of()));
    }

    private String givenName(String reference) {
        return family.keySet().stream().filter(name -> reference(name).equals(reference)).map(name -> name.charAt(0) + name.toLowerCase(java.util.Locale.ROOT)).findFirst().orElseThrow();
    }

    private void decide(String name, String outcome, String... alsoFor) {
        people.answer(MANAGER, "contact", "contactId", contact(name), "userTask_decideOnTheContact", Map.of("level", "4", "outcome", outcome, "worriedAbout", WORDS, "workingWell", WORDS,
                "team", "east", "needsToHappen", WORDS, "forTheReferrer", "We will act", "differentBecause", WORDS, "alsoFor", Stream.of(alsoFor).map(other -> contact(other).toString()).toList()));
    }

    private void see(String name) {
        people.answer(WORKER, "section-47-enquiry", "enquiryId", enquiry(name), "userTask_seeTheChild", ProtectionAnswers.seenInEnquiry("2026-10-20T15:00:00Z", name.equals("unborn")));
    }

    private void concludeEnquiry(String name) {
        people.answer(WORKER, "section-47-enquiry", "enquiryId", enquiry(name), "userTask_askTheAgencies", ProtectionAnswers.agencies());
        people.answer(WORKER, "section-47-enquiry", "enquiryId", enquiry(name), "userTask_concludeTheEnquiry", ProtectionAnswers.found("yes", "yes", "childInNeed", "conference"));
        people.answer(MANAGER, "section-47-enquiry", "enquiryId", enquiry(name), "userTask_authoriseTheEnquiry", ProtectionAnswers.authorised());
    }

    private void act(String act, String name, String by, Map<String, String> words) {
        acts.act(act, child(name), new Said(clock.instant(), words), by);
    }

    /** Time passes in one step: what fell due meanwhile happens now, and nobody is asked anew every day for weeks. */
    private void to(String instant) {
        people.itIs(instant);
        said.assertThat(people.timePassesTo(instant)).as("timers").noneMatch(fired -> fired.failed());
    }

    // ---- how it stands ----

    /** One clock as it stands, warnings left out: they are given by time, not by what is done. */
    private record Standing(String rule, String trigger, Instant due, Instant stoppedAt) {}

    private Map<UUID, Standing> clocksOf(String name) {
        return clocks.of(child(name)).stream().collect(Collectors.toMap(ClockEntry::id, entry -> new Standing(entry.rule(), entry.triggeredBy(), entry.dueAt(), entry.stoppedAt())));
    }

    private Map<UUID, Standing> besideTheTracker(String name) {
        return clocksOf(name).entrySet().stream().filter(entry -> !entry.getValue().rule().equals("legal-tracker-2w")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is done begins, ends or moves clocks of these children and of no other. */
    private void touches(Runnable deed, String... names) {
        var before = family.keySet().stream().collect(Collectors.toMap(name -> name, this::clocksOf));
        deed.run();
        var touched = new TreeSet<String>();
        var what = new LinkedHashMap<String, Object>();
        family.keySet().stream().filter(name -> !before.get(name).equals(clocksOf(name))).forEach(name -> {
            touched.add(name);
            what.put(name, clocksOf(name).entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(name).get(entry.getKey()))).map(Map.Entry::getValue).toList());
        });
        said.assertThat(touched).as("whose clocks began, ended or moved: %s", what).isEqualTo(new TreeSet<>(Set.of(names)));
    }

    /** Ledger and processes agree, and every day by which anything of the five is or was due is the same counted a second time. */
    private void allIsWell() {
        said.assertThat(watchdog.look().differences()).as("differences: %s", database.sql("select * from watchdog_findings where gone_at is null").query().listOfRows()).isZero();
        said.assertThat(family.keySet().stream().flatMap(name -> clocks.of(child(name)).stream())).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.dueAt()).as(entry.rule() + " " + entry.triggeredBy()).isEqualTo(AGAIN.due(entry.rule(), entry.triggeredBy())));
    }

    private ChildId child(String name) {
        return family.get(name);
    }

    private String reference(String name) {
        return children.facts(child(name)).reference();
    }

    private ClockEntry clock(String name, String rule) {
        return clocks.of(child(name)).stream().filter(entry -> entry.rule().equals(rule)).reduce((earlier, later) -> later).orElseThrow(() -> new AssertionError("No clock " + rule));
    }

    private List<String> openRules(String name) {
        return clocks.of(child(name)).stream().filter(ClockEntry::isOpen).map(ClockEntry::rule).sorted().toList();
    }

    private UUID contact(String name) {
        var all = contacts.of(child(name));
        return all.get(all.size() - 1).id();
    }

    private UUID part(String name) {
        return discussions.openOf(child(name)).orElseThrow().part();
    }

    private UUID enquiry(String name) {
        return enquiries.openOf(child(name)).orElseThrow().id();
    }

    private UUID conference(String name) {
        return conferences.openOf(child(name)).get(0).id();
    }

    private UUID plan(String name) {
        return plans.openOf(child(name)).orElseThrow().id();
    }

    // ---- who finds what ----

    private boolean isOfAda(String words) {
        return Stream.of("Uuna", reference("Ada"), child("Ada").toString(), ADAS_NUMBER, adasAdoption.toString(), "Elsewherefield", "Oocean", children.facts(adaElsewhere).reference(),
                adaElsewhere.toString(), ADAS_NEW_NUMBER).anyMatch(words::contains);
    }

    /** Every page and answer of the application that can be reached by links from these children's pages, and the lists and searches of everybody. */
    private Map<String, String> everyPageFrom(String who, List<String> references) throws Exception {
        var seen = new LinkedHashMap<String, String>();
        var ahead = new ArrayDeque<>(references.stream().flatMap(ref -> Stream.of("/children/" + ref, "/children/" + ref + "/strategy-discussion", "/api/children/" + ref,
                "/api/children/" + ref + "/clocks", "/api/children/" + ref + "/chronology")).toList());
        ahead.addAll(List.of("/children?query=Fivefold", "/api/children?query=Fivefold", "/clocks", "/reviewing", "/overrides", "/caseloads", "/oversight"));
        while (!ahead.isEmpty()) {
            String path = ahead.poll().replace("&amp;", "&");
            if (seen.containsKey(path) || path.contains("sign-out") || path.matches(NO_PAGE)) {
                continue;
            }
            String words = page(who, path);
            seen.put(path, words);
            if (references.stream().anyMatch(path::contains)) {
                new LinkedHashSet<>(LINK.matcher(words).results().map(found -> found.group(1)).toList()).forEach(ahead::add);
            }
        }
        said.assertThat(seen.keySet()).as("pages " + who + " came to").hasSizeGreaterThan(30);
        return seen;
    }

    /** What somebody whose task it is finds on its form. */
    private String opened(OpenTask task) {
        return Stream.concat(Stream.ofNullable(task.assignee()), task.groups().stream().flatMap(group -> directory.membersOf(group).stream()).map(Staff::username)).findFirst()
                .map(who -> forms.opened(task, who).toString()).orElse("");
    }

    private String page(String who, String path) throws Exception {
        return web.perform(get(java.net.URI.create(path)).with(person(who))).andReturn().getResponse().getContentAsString();
    }

    private RequestPostProcessor person(String username) {
        return user(username).roles(directory.find(username).orElseThrow().roles().toArray(String[]::new));
    }
}
