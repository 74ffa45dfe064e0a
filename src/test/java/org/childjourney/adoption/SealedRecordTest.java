package org.childjourney.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.adoption.AdoptionAnswers.applied;
import static org.childjourney.adoption.AdoptionAnswers.order;
import static org.childjourney.adoption.AdoptionAnswers.sealedFor;
import static org.childjourney.adoption.AdoptionStory.ADOPTION_WORKER;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.SealedRecords;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.allocation.Allocation;
import org.childjourney.care.CareAnswers;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.NewCare;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.children.Families;
import org.childjourney.children.Home;
import org.childjourney.children.Households;
import org.childjourney.children.Identifiers;
import org.childjourney.children.MatchDecision;
import org.childjourney.children.Matches;
import org.childjourney.children.Matching;
import org.childjourney.children.NewChild;
import org.childjourney.children.Relation;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.Processes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Journeys;
import org.childjourney.journey.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Adopted: everything under the old name ends, the old record is sealed, and nothing but the sealed record's own door leads from one identity to the other. */
@ChildJourneyTest
class SealedRecordTest {

    private static final String OLD_NHS = "4001234564";
    private static final String READER = ADOPTION_WORKER;

    @Autowired AdoptionStory story;
    @Autowired NewIdentities identities;
    @Autowired SealedRecords sealed;
    @Autowired Access access;
    @Autowired Directory directory;
    @Autowired ViewsOfRecord views;
    @Autowired Children children;
    @Autowired ChildRecords records;
    @Autowired Families families;
    @Autowired Households households;
    @Autowired Matches matches;
    @Autowired Matching matching;
    @Autowired Allocation allocation;
    @Autowired Journeys journeys;
    @Autowired ActsOnChildren acts;
    @Autowired AdoptionPapersOnForm papers;
    @Autowired OpenTasks tasks;
    @Autowired CareEpisodes care;
    @Autowired Clocks clocks;
    @Autowired Processes processes;
    @Autowired MockMvc web;
    @Autowired JdbcClient database;

    private ChildId old;
    private ChildId sister;
    private UUID careId;
    private UUID id;

    @BeforeEach
    void begins() {
        story.begins();
    }

    @Test
    void from_the_plan_to_the_sealed_record_and_no_way_leads_from_one_identity_to_the_other() throws Exception {
        adoptedAndSealed();
        everythingUnderTheOldNameHasEnded();
        nobodyButTheNamedReadsItAndEachLookIsWrittenDown();
        noListSearchOrSuggestionShowsIt();
        ChildId made = aNewRecordIsMade();
        theLinkStandsInOneTableOnly(made);
        noPageAndNoAddressShowsTheLink(made);
        onlyTheDoorOfTheSealedRecordsLeadsFromOneToTheOther(made);
    }

    private void adoptedAndSealed() {
        story.inOneTransaction(() -> {
            old = children.register(NewChild.born("Zzquill", "Oldmarker", LocalDate.of(2024, 3, 1), "M").identifiers(Identifiers.nhs(OLD_NHS)), "contact-officer");
            sister = children.register(NewChild.born("Yyvette", "Oldmarker", LocalDate.of(2020, 3, 1), "F"), "contact-officer");
            List.of(old, sister).forEach(child -> allocation.hold(child, "east", null, story.now(), "team-manager"));
            families.relate(old, sister, Relation.SIBLING, "contact-officer");
            households.liveTogether(List.of(old, sister), List.of(), Home.UNKNOWN, LocalDate.of(2026, 1, 1));
            careId = care.begin(new NewCare(old, journeys.open(old, story.now(), "A made-up contact"), LegalStatus.C2, story.now(), "Alone at night (made up).", "Test:" + UUID.randomUUID()), "team-manager");
        });
        story.to("2026-09-07T14:30:00Z");
        careForm("recordTheWayIn", CareAnswers.byOrder("C2", "2026-09-07T09:30+01:00"));
        careForm("matchThePlacement", CareAnswers.match("U6", "PR1"));
        careForm("recordTheMoveIn", CareAnswers.movedIn("2026-09-07T15:00+01:00"));
        story.inOneTransaction(() -> acts.act("adoption", old, new Said(Instant.parse("2026-09-07T14:10:00Z"), java.util.Map.of("because", "Nobody of the family can.")), "social-worker"));
        id = database.sql("select id from adoptions where child = ?").param(old.value()).query(UUID.class).single();
        assertThat(story.facts(id).careSince()).isEqualTo("2026-09-07");
        story.placed(id, false);
        story.settled(id);
        story.to("2027-01-18T10:00:00Z");
        story.answers(id, "recordTheApplication", ADOPTION_WORKER, applied("2026-12-30"));
        story.answers(id, "recordTheOrder", ADOPTION_WORKER, order("made", "2027-01-18"));
        assertThat(care.find(careId).orElseThrow().endReason()).as("not looked after from the day of the order").isEqualTo(CareEndReason.E11);
        readersAreShownWithTheirWorkInWords();
        story.answers(id, "sealTheRecord", ADOPTION_WORKER, sealedFor(READER));
    }

    private void readersAreShownWithTheirWorkInWords() {
        var task = tasks.of("adoption-placement", "adoptionId", id, "userTask_sealTheRecord").orElseThrow();
        var hand = new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), ADOPTION_WORKER);
        story.inOneTransaction(() -> assertThat((List<?>) papers.atSealing(hand).get("readerChoices")).extracting(choice -> String.valueOf(((java.util.Map<?, ?>) choice).get("label")))
                .allSatisfy(label -> assertThat(label.substring(label.indexOf(", "))).as("no code of a role, no user name").doesNotContain("-", "("))
                .contains("Ada Example, adoption social worker", "Ira Example, manager of reviewing officers"));
    }

    private void careForm(String task, java.util.Map<String, Object> answers) {
        story.care(careId, task, "social-worker", answers);
    }

    private void everythingUnderTheOldNameHasEnded() {
        assertThat(clocks.of(old)).isNotEmpty().noneMatch(ClockEntry::isOpen);
        assertThat(journeys.openOf(old)).isEmpty();
        story.inOneTransaction(() -> assertThat(processes.endAllAbout(old, "A test looks")).as("processes that outlived it").isZero());
        assertThat(database.sql("select count(*) from act_ru_task t join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ where v.name_ = 'childId' and v.text_ = ?")
                .param(old.toString()).query(Long.class).single()).isZero();
        assertThat(story.endsOf(id)).contains("endEvent_adopted");
    }

    private void nobodyButTheNamedReadsItAndEachLookIsWrittenDown() {
        for (var person : directory.all()) {
            assertThat(access.mayRead(person.username(), old)).as(person.username()).isEqualTo(person.username().equals(READER));
        }
        assertThatThrownBy(() -> records.forReader("director", old, "Child's page")).isInstanceOf(NotAllowed.class);
        assertThat(views.of(old)).first().satisfies(view -> {
            assertThat(view.who()).isEqualTo("director");
            assertThat(view.granted()).isFalse();
        });
        assertThat(records.forReader(READER, old, "Child's page").called()).isEqualTo("Zzquill Oldmarker");
        assertThatThrownBy(() -> sealed.mustOpen("director", old, "Sealed record")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> story.inOneTransaction(() -> sealed.seal(new org.childjourney.access.Sealing(old, "Again", Set.of("director")), "director"))).isInstanceOf(Refused.class);
    }

    private void noListSearchOrSuggestionShowsIt() throws Exception {
        for (String query : List.of("Zzquill", OLD_NHS, children.facts(old).reference())) {
            assertThat(records.search("service-manager", query, 50)).as(query).isEmpty();
        }
        assertThat(matches.of(NewChild.born("Zzquill", "Oldmarker", LocalDate.of(2024, 3, 1), "M").identifiers(Identifiers.nhs(OLD_NHS)))).isEmpty();
        assertThat(families.siblingsOf(sister)).isEmpty();
        assertThat(families.siblingGroup(sister)).containsExactly(sister);
        assertThat(households.of(sister).orElseThrow().children()).containsExactly(sister);
        assertThat(access.hiddenFrom("service-manager")).contains(old);
        assertThat(page("team-manager", "/children/" + children.facts(sister).reference())).doesNotContain("Zzquill", children.facts(old).reference(), "A record you may not see");
        var again = children.registerProvisional(NewChild.born("Zzquill", "Oldmarker", LocalDate.of(2024, 3, 1), "M").identifiers(Identifiers.nhs(OLD_NHS)), "contact-officer");
        assertThatThrownBy(() -> matching.decide(again, old, MatchDecision.Verdict.SAME, "Same name", "contact-officer")).isInstanceOf(Refused.class).hasMessageContaining("There is no such child");
        matching.confirm(again, "contact-officer");
        assertThat(children.current(again)).as("a number of a sealed record is nobody's").isEqualTo(again);
    }

    private ChildId aNewRecordIsMade() {
        var wanted = NewChild.born("Nnova", "Newmarker", LocalDate.of(2024, 3, 1), "M").identifiers(Identifiers.nhs("4007654328"));
        assertThatThrownBy(() -> identities.make(old, new NewIdentity(wanted, "director"))).isInstanceOf(NotAllowed.class);
        ChildId made = identities.make(old, new NewIdentity(wanted, READER));
        assertThatThrownBy(() -> identities.make(old, new NewIdentity(wanted, READER))).isInstanceOf(Refused.class).hasMessageContaining("made already");
        sealed.mustOpen(READER, old, "Sealed record");
        assertThat(sealed.newIdentityOf(old)).contains(made);
        assertThat(records.search("service-manager", "Newmarker", 50)).singleElement().satisfies(found -> assertThat(found.id()).isEqualTo(made));
        assertThat(records.search(READER, "Zzquill", 50)).as("the old name leads its reader to the old record only").singleElement().satisfies(found -> assertThat(found.id()).isEqualTo(old));
        assertThat(matches.of(made)).extracting("child").doesNotContain(old);
        assertThat(matches.of(old)).extracting("child").as("nor the other way round").doesNotContain(made);
        return made;
    }

    /** Every row of every table, searched for one that knows of both identities. */
    private void theLinkStandsInOneTableOnly(ChildId made) {
        var oldMarks = List.of(old.toString(), children.facts(old).reference(), "Oldmarker", "Zzquill", OLD_NHS, id.toString());
        var newMarks = List.of(made.toString(), children.facts(made).reference(), "Newmarker", "Nnova", "4007654328");
        var found = new ArrayList<String>();
        database.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'").query(String.class).list().forEach(table -> {
            long rows = database.sql("select count(*) from \"" + table + "\" t where t::text ~* ? and t::text ~* ?").params(String.join("|", oldMarks), String.join("|", newMarks)).query(Long.class).single();
            if (rows > 0) {
                found.add(table);
            }
        });
        assertThat(found).containsExactly("sealed_identities");
    }

    private void noPageAndNoAddressShowsTheLink(ChildId made) throws Exception {
        String oldRef = children.facts(old).reference();
        String newRef = children.facts(made).reference();
        var pages = Stream.of(newRef, children.facts(sister).reference()).flatMap(ref -> Stream.of("/children/" + ref, "/api/children/" + ref, "/api/children/" + ref + "/clocks",
                "/api/children/" + ref + "/chronology")).toList();
        for (String path : Stream.concat(pages.stream(), Stream.of("/children?query=Oldmarker", "/children?query=Newmarker", "/api/children?query=" + OLD_NHS, "/clocks", "/reviewing", "/overrides")).toList()) {
            for (String who : List.of("service-manager", "director", READER)) {
                String words = page(who, path);
                boolean leads = words.contains(oldRef) || words.contains("Zzquill") && !path.contains("Oldmarker") && !path.contains(OLD_NHS);
                assertThat(leads && !(who.equals(READER) && !path.contains(newRef))).as(who + " at " + path).isFalse();
                assertThat(words.contains("Newmarker") && words.contains("Zzquill")).as("both names for " + who + " at " + path).isFalse();
            }
        }
        for (String path : List.of("/children/" + oldRef, "/api/children/" + oldRef, "/api/children/" + oldRef + "/chronology", "/api/children/" + oldRef + "/clocks")) {
            assertThat(page("director", path)).as(path).doesNotContain("Zzquill", "Newmarker", newRef);
            assertThat(page(READER, path)).as("not even the reader's page of the old record names the new one").doesNotContain("Newmarker", newRef);
        }
    }

    /** The one door: its reader finds both, a director learns nothing there, and what is not whole makes no record. */
    private void onlyTheDoorOfTheSealedRecordsLeadsFromOneToTheOther(ChildId made) throws Exception {
        String oldRef = children.facts(old).reference();
        assertThat(page(READER, "/sealed-records")).contains("Zzquill Oldmarker", oldRef, children.facts(made).reference());
        assertThat(page("director", "/sealed-records")).contains("You keep no sealed record").doesNotContain(oldRef, "Zzquill");
        assertThat(page(READER, "/")).contains("/sealed-records");
        assertThat(page("director", "/")).doesNotContain("/sealed-records");
        String newRecord = "/sealed-records/" + oldRef + "/new-record";
        assertThat(page("director", newRecord)).contains("You may not read this record").doesNotContain("Zzquill");
        web.perform(post(newRecord).with(person("director")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(newRecord).with(person(READER)).with(csrf()).param("sex", "M").param("familyName", "Newmarker")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Enter the date of birth")));
        web.perform(post(newRecord).with(person(READER)).with(csrf()).param("sex", "M").param("familyName", "Newmarker").param("day", "1").param("month", "3").param("year", "2024"))
                .andExpect(status().isBadRequest()).andExpect(content().string(containsString("made already")));
    }

    private String page(String who, String path) throws Exception {
        return web.perform(get(path).with(person(who))).andReturn().getResponse().getContentAsString();
    }

    private RequestPostProcessor person(String username) {
        return user(username).roles(directory.find(username).orElseThrow().roles().toArray(String[]::new));
    }
}
