package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.CaseDesk;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.SealedRecords;
import org.childjourney.access.Sealing;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.allegations.Allegations;
import org.childjourney.allegations.NewAllegation;
import org.childjourney.children.Children;
import org.childjourney.chronology.Chronology;
import org.childjourney.chronology.ChronologyEntry;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.complaints.ComplaintEnd;
import org.childjourney.complaints.Complaints;
import org.childjourney.complaints.NewComplaint;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.incidents.Incidents;
import org.childjourney.incidents.NewIncident;
import org.childjourney.keptapart.KeptApartFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ChildJourneyTest
class KeptApartPagesTest {

    private static final String OFFICER = "head-of-service";

    @Autowired MockMvc web;
    @Autowired CaseDesk desk;
    @Autowired Allegations allegations;
    @Autowired KeptApartFiles files;
    @Autowired Children children;
    @Autowired ViewsOfRecord views;
    @Autowired Incidents incidents;
    @Autowired Complaints complaints;
    @Autowired SealedRecords sealed;
    @Autowired Clocks clocks;
    @Autowired Chronology chronology;
    @Autowired JdbcClient database;
    private ChildId child;
    private UUID id;
    private String page;

    @BeforeEach
    void anAllegation() {
        desk.begins("2026-09-07T09:00:00Z");
        child = desk.aChild("2015-02-01");
        id = allegations.record(new NewAllegation(child, desk.now(), OFFICER, "A made-up teacher", "Teacher", "quality-auditor", "Grabbed her arm.", "Heard:" + UUID.randomUUID()),
                "social-worker");
        page = "/kept-apart/" + files.find(new ChildId(id)).orElseThrow().reference();
    }

    @Test
    void named_readers_find_their_files_and_read_what_was_written_and_what_is_due() throws Exception {
        desk.passesTo("2026-09-07T12:00:00Z");
        desk.answers(id, "userTask_reportToTheDesignatedOfficer", "social-worker", Map.of("reportedAt", "2026-09-07T12:30+01:00", "reportedHow", "By telephone",
                "childSaid", "He grabbed me, she said.", "safeNow", "He is at home today.", "toldSoFar", "The head teacher.", "childAtRisk", "no"));
        web.perform(get("/kept-apart").with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(containsString(page)))
                .andExpect(content().string(containsString("Kept apart</a>")));
        web.perform(get(page).with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(containsString("Grabbed her arm.")))
                .andExpect(content().string(containsString("When was the designated officer told?"))).andExpect(content().string(containsString("Monday 7 September 2026, 12:30")))
                .andExpect(content().string(containsString("Who has looked at this file")));
    }

    @Test
    void nobody_else_reads_them_and_a_file_that_is_not_there_is_refused_in_the_same_words() throws Exception {
        web.perform(get("/kept-apart").with(user("team-manager"))).andExpect(status().isOk()).andExpect(content().string(not(containsString(page))));
        String refused = web.perform(get(page).with(user("team-manager"))).andExpect(status().isForbidden()).andReturn().getResponse().getContentAsString();
        String missing = web.perform(get("/kept-apart/AL-999999").with(user("team-manager"))).andExpect(status().isForbidden()).andReturn().getResponse().getContentAsString();
        assertThat(List.of(refused, missing)).allSatisfy(told -> assertThat(told).contains("You may not read this, or it does not exist. This request was written down."));
        assertThat(views.of(new ChildId(id))).anyMatch(look -> look.who().equals("team-manager") && !look.granted());
        web.perform(get(page)).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_reader_names_another_but_never_whoever_it_is_about() throws Exception {
        web.perform(post(page + "/readers").param("reader", "director").with(user("team-manager")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(page + "/readers").param("reader", "").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Choose who else must read this.")));
        web.perform(post(page + "/readers").param("reader", "quality-auditor").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity());
        web.perform(post(page + "/readers").param("reader", "director").with(user(OFFICER)).with(csrf())).andExpect(redirectedUrl(page));
        web.perform(get(page).with(user("director"))).andExpect(status().isOk());
    }

    @Test
    void what_is_recorded_from_the_childs_page_does_not_betray_itself_among_the_looks() throws Exception {
        String reference = children.referenceOf(child);
        for (String act : List.of("allegation", "complaint", "serious-incident")) {
            web.perform(get("/children/" + reference + "/begin/" + act).with(user("service-manager"))).andExpect(status().isOk());
        }
        assertThat(views.of(child)).isNotEmpty().allSatisfy(look -> assertThat(look.why()).isEqualTo("Child's page"));
    }

    @Test
    void a_complaint_and_an_allegation_begin_about_no_known_child_and_say_whom_they_are_about_in_the_file_alone() throws Exception {
        web.perform(get("/kept-apart").with(user("team-manager"))).andExpect(content().string(containsString("/kept-apart/begin/complaint")))
                .andExpect(content().string(containsString("/kept-apart/begin/allegation")));
        web.perform(get("/kept-apart").with(user("performance-analyst"))).andExpect(content().string(not(containsString("/kept-apart/begin/"))));
        web.perform(get("/kept-apart/begin/allegation").with(user("performance-analyst"))).andExpect(status().isForbidden());
        web.perform(get("/kept-apart/begin/complaint").with(user("team-manager"))).andExpect(status().isOk()).andExpect(content().string(containsString("Whom is it about?")));
        web.perform(begins("allegation").with(user("team-manager"))).andExpect(status().isBadRequest()).andExpect(content().string(containsString("Whom is it about? needs an answer.")));

        web.perform(begins("allegation").param("say-aboutWhom", "Two boys of the swimming club (made up).").param("say-person", "A made-up coach").param("say-role", "Coach")
                .param("say-what", "He shouts and pushes (made up).").param("say-designated", OFFICER).with(user("team-manager"))).andExpect(redirectedUrl("/kept-apart?done=allegation"));
        web.perform(begins("complaint").param("say-aboutWhom", "No one child: the waiting room (made up).").param("say-complainant", "A made-up neighbour").param("say-byChild", "no")
                .param("say-what", "Nobody answers the telephone (made up).").param("say-wished", "That somebody does.").param("say-manager", "quality-auditor").param("say-answers", "service-manager")
                .with(user("team-manager"))).andExpect(redirectedUrl("/kept-apart?done=complaint"));

        String allegation = pageOf("allegations", "Coach");
        assertThat(clocks.of(new ChildId(fileOf(allegation)))).extracting(ClockEntry::rule).containsExactly("lado-1wd");
        web.perform(get(allegation).with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(containsString("No child we know: Two boys of the swimming club (made up).")));
        String complaint = "/kept-apart/" + database.sql("select f.reference from complaints c join kept_apart_files f using (id) where c.complainant = 'A made-up neighbour'").query(String.class).single();
        assertThat(clocks.of(new ChildId(fileOf(complaint)))).extracting(ClockEntry::rule).containsExactly("complaint-stage1-10wd");
        web.perform(get(complaint).with(user("service-manager"))).andExpect(content().string(containsString("No child we know: No one child: the waiting room (made up).")));
        web.perform(get(complaint).with(user("team-manager"))).andExpect(status().isForbidden());
        assertThat(database.sql("select count(*) from act_hi_varinst where text_ like '%swimming%' or text_ like '%waiting room%'").query(Long.class).single()).isZero();
    }

    @Test
    void harm_to_a_child_nobody_named_is_asked_about_and_the_file_can_say_later_which_child_it_is() throws Exception {
        var file = allegations.record(new NewAllegation(null, "A girl in a red coat (made up).", desk.now(), OFFICER, "A made-up teacher", "Teacher", null, "Grabbed her arm.", "Heard:" + UUID.randomUUID()), "social-worker");
        String address = "/kept-apart/" + files.find(new ChildId(file)).orElseThrow().reference();
        desk.passesTo("2026-09-07T12:00:00Z");
        var harm = Map.<String, Object>of("reportedAt", "2026-09-07T12:30+01:00", "reportedHow", "By telephone", "childSaid", "He grabbed me, she said.", "safeNow", "Nobody knows.",
                "toldSoFar", "The head teacher.", "childAtRisk", "yes", "harmInRecord", "Grabbed at school (made up).");
        assertThatThrownBy(() -> desk.answers(file, "userTask_reportToTheDesignatedOfficer", "social-worker", harm)).isInstanceOf(Refused.class).hasMessageContaining("Which child? This file names none that we know.");

        web.perform(post(address + "/child").param("child", "CH-999999").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#child\""))).andExpect(content().string(containsString("value=\"CH-999999\"")))
                .andExpect(content().string(containsString("id=\"child-error\""))).andExpect(content().string(containsString("Grabbed her arm.")));
        web.perform(post(address + "/child").param("child", children.referenceOf(child)).with(user("team-manager")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(address + "/child").param("child", children.referenceOf(child).toLowerCase()).with(user(OFFICER)).with(csrf())).andExpect(redirectedUrl(address));
        web.perform(post(address + "/child").param("child", children.referenceOf(child)).with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity());
        web.perform(get(address).with(user(OFFICER))).andExpect(content().string(containsString("about " + children.referenceOf(child)))).andExpect(content().string(not(containsString("red coat"))));
        desk.answers(file, "userTask_reportToTheDesignatedOfficer", "social-worker", harm);
        assertThat(clocks.of(child)).extracting(ClockEntry::rule).as("the harm is discussed as any other").contains("strategy-discussion");
    }

    @Test
    void the_designated_officer_alone_withdraws_an_allegation_and_its_tasks_and_clocks_end_with_the_reason() throws Exception {
        web.perform(get(page).with(user("social-worker"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("/withdraw"))));
        web.perform(post(page + "/withdraw").param("why", "I was mistaken.").with(user("social-worker")).with(csrf())).andExpect(status().isForbidden())
                .andExpect(content().string(containsString("not yours to withdraw")));
        web.perform(get(page).with(user(OFFICER))).andExpect(content().string(containsString(page + "/withdraw")));
        web.perform(post(page + "/withdraw").param("why", " ").with(user(OFFICER)).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"why-error\""))).andExpect(content().string(containsString("href=\"#why\"")));
        web.perform(post(page + "/withdraw").param("why", "It was another teacher at another school (made up).").with(user(OFFICER)).with(csrf())).andExpect(redirectedUrl(page));
        assertThat(allegations.find(id).orElseThrow().isOpen()).isFalse();
        assertThat(clocks.of(new ChildId(id))).isNotEmpty().noneMatch(ClockEntry::isOpen);
        assertThat(desk.waitsAt(id)).isEmpty();
        web.perform(get(page).with(user(OFFICER))).andExpect(content().string(containsString("It was another teacher at another school (made up)."))).andExpect(content().string(not(containsString("/withdraw"))));
    }

    @Test
    void a_serious_incident_notified_in_error_is_withdrawn_by_a_head_of_service_and_the_chronology_says_so() throws Exception {
        var incident = incidents.record(new NewIncident(child, desk.now(), "Found hurt (made up).", "Known:" + UUID.randomUUID()), "team-manager");
        String address = "/kept-apart/" + files.find(new ChildId(incident)).orElseThrow().reference();
        desk.passesTo("2026-09-08T12:00:00Z");
        desk.answers(incident, "userTask_decideOnTheNotification", OFFICER, Map.of("died", "no", "harmed", "yes", "abuse", "yes", "because", "Injuries nobody explains (made up).",
                "childsVoice", "She told her teacher twice.", "safeNow", "At home, with her grandmother there.", "decision", "notify", "notifiedAt", "2026-09-08T12:30+01:00", "alsoTold", "Police.", "decidedBy", "Three made-up partners"));
        web.perform(get(address).with(user("team-manager"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("/withdraw"))));
        web.perform(post(address + "/withdraw").param("why", "Made up.").with(user("team-manager")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(address + "/withdraw").param("why", "It was another child of the same name (made up).").with(user(OFFICER)).with(csrf())).andExpect(redirectedUrl(address));
        assertThat(clocks.of(new ChildId(incident))).isNotEmpty().noneMatch(ClockEntry::isOpen);
        assertThat(chronology.of(child)).extracting(ChronologyEntry::what)
                .contains("A serious incident was notified to the national panel.", "The notification of a serious incident was withdrawn.").noneMatch(what -> what.contains("same name"));
    }

    @Test
    void whoever_manages_complaints_withdraws_one_and_not_the_manager_who_answers_it() throws Exception {
        var complaint = complaints.record(new NewComplaint(child, desk.now(), "Her mother", false, "Nobody came (made up).", "Somebody who comes.", "quality-auditor", "team-manager", null,
                "Complaint:" + UUID.randomUUID()), "contact-officer");
        String address = "/kept-apart/" + files.find(new ChildId(complaint)).orElseThrow().reference();
        web.perform(get(address).with(user("team-manager"))).andExpect(status().isOk()).andExpect(content().string(not(containsString("/withdraw"))));
        web.perform(post(address + "/withdraw").param("why", "They said so.").with(user("team-manager")).with(csrf())).andExpect(status().isForbidden());
        web.perform(post(address + "/withdraw").param("why", "She rang and took it back (made up).").with(user("quality-auditor")).with(csrf())).andExpect(redirectedUrl(address));
        assertThat(complaints.find(complaint).orElseThrow().end()).isEqualTo(ComplaintEnd.WITHDRAWN);
        assertThat(clocks.of(new ChildId(complaint))).isNotEmpty().noneMatch(ClockEntry::isOpen);
        assertThat(desk.waitsAt(complaint)).isEmpty();
        web.perform(get(address).with(user("team-manager"))).andExpect(content().string(containsString("She rang and took it back (made up).")));
    }

    @Test
    void a_file_about_a_child_whose_record_was_sealed_shows_the_old_reference_no_more_and_begins_nothing_on_it() throws Exception {
        String reference = children.referenceOf(child);
        web.perform(get(page).with(user(OFFICER))).andExpect(content().string(containsString(reference)));
        sealed.seal(new Sealing(child, "Adopted (made up)", Set.of("adoption-social-worker")), "adoption-social-worker");
        for (String address : List.of(page, "/kept-apart")) {
            web.perform(get(address).with(user(OFFICER))).andExpect(status().isOk()).andExpect(content().string(not(containsString(reference)))).andExpect(content().string(containsString("child whose record is closed")));
        }
        desk.passesTo("2026-09-07T12:00:00Z");
        assertThatThrownBy(() -> desk.answers(id, "userTask_reportToTheDesignatedOfficer", "social-worker", Map.of("reportedAt", "2026-09-07T12:30+01:00", "reportedHow", "By telephone",
                "childSaid", "He grabbed me, she said.", "safeNow", "He is at home today.", "toldSoFar", "The head teacher.", "childAtRisk", "yes", "harmInRecord", "Grabbed at school (made up).")))
                .isInstanceOf(Refused.class).hasMessageContaining("Nothing can be begun on this record any more").hasMessageNotContaining(reference);
        assertThat(clocks.of(child)).isEmpty();
    }

    private static MockHttpServletRequestBuilder begins(String act) {
        return post("/kept-apart/begin/" + act).with(csrf()).param("day", "7").param("month", "9").param("year", "2026").param("time", "09:30");
    }

    private String pageOf(String table, String role) {
        return "/kept-apart/" + database.sql("select f.reference from " + table + " a join kept_apart_files f using (id) where a.person_role = ? order by f.opened_at desc limit 1").param(role).query(String.class).single();
    }

    private UUID fileOf(String address) {
        return files.byReference(address.substring("/kept-apart/".length())).orElseThrow().id().value();
    }
}
