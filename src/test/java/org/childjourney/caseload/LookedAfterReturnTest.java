package org.childjourney.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.care.AsylumStatus;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.chronology.Chronology;
import org.childjourney.access.SealedRecords;
import org.childjourney.access.Sealing;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.Watchdog;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Children in care come in with the return of children looked after, at its address. It is Friday 20 November 2026. */
@ChildJourneyTest
class LookedAfterReturnTest {

    private static final String ADDRESS = "/api/caseload/ssda903";
    private static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);

    @Autowired MockMvc mvc;
    @Autowired ObjectMapper mapper;
    @Autowired People people;
    @Autowired Children children;
    @Autowired SealedRecords sealed;
    @Autowired Clocks clocks;
    @Autowired Chronology chronology;
    @Autowired CareEpisodes care;
    @Autowired AsylumStatus asylum;
    @Autowired Watchdog watchdog;
    @Autowired Clock clock;
    private String id;

    @BeforeEach
    void anotherChild() {
        people.itIs("2026-11-20T12:00:00Z");
        id = "X" + NUMBER.incrementAndGet();
    }

    @Test
    void open_care_runs_on_with_clocks_from_its_real_dates_and_duties_of_the_past_are_not_begun() throws Exception {
        var taken = take("2016-05-04", List.of("REVIEW,REVIEW_CODE", "01/10/2024,PN1", "20/12/2024,PN1", "10/06/2025,PN6"),
                ",10/09/2024,S,C1,N1,U6,PR1,02/12/2024,X1,,ZZ1 1ZZ,ZZ2 2ZZ,", ",02/12/2024,P,C1,N1,U6,PR4,03/03/2025,X1,CREQB,ZZ1 1ZZ,ZZ3 3ZZ,1234567", ",03/03/2025,L,C2,N1,U6,PR4,,,,ZZ1 1ZZ,ZZ3 3ZZ,1234567");
        assertThat(taken.get("outcome").asText()).as(taken.toString()).isEqualTo("imported");
        assertThat(words(taken.get("started"))).anyMatch(line -> line.equals("entering-care: in care since 2024-09-10")).anyMatch(line -> line.startsWith("care-review: number 6"));
        var open = openClocks();
        assertThat(open.get("lac-review-6m").dueAt()).as("10 June 2025, then half-years taken as held: 10 December 2025 and 10 June 2026").isEqualTo("2026-12-11T00:00:00Z");
        assertThat(open.get("lac-visit-6-weekly").dueAt()).as("six weeks from today: no visit of then is known").isEqualTo("2027-01-02T00:00:00Z");
        assertThat(open).containsKeys("lac-18", "rha-annual").doesNotContainKeys("lac-visit-1w", "lac-first-review-20wd", "iha-20wd", "care-plan-10wd", "permanence-plan-4m", "placement-plan-5wd");
        assertThat(open.values()).as("nothing is late that nobody knows of").noneMatch(entry -> entry.state(clock.instant()).isLate());
        assertThat(happened()).contains("Came into care: Interim care order, Foster care.", "Care reviewed.");
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_manager_is_asked_what_the_return_does_not_say_and_about_reviews_taken_as_held() throws Exception {
        take("2016-05-04", List.of("REVIEW,REVIEW_CODE", "01/10/2024,PN1"), ",10/09/2024,S,C2,N1,U4,PR1,,,,,ZZ2 2ZZ,");
        assertThat(people.tasksOf("settle-doubts", "childId", child().value())).containsExactly("userTask_settleDoubts");
    }

    @Test
    void care_that_began_this_week_has_every_duty_still_ahead() throws Exception {
        take("2016-05-04", List.of(), ",18/11/2026,S,V2,N1,U6,PR1,,,,,ZZ2 2ZZ,");
        assertThat(openClocks()).containsKeys("lac-notify-iro", "care-plan-10wd", "permanence-plan-4m", "placement-plan-5wd", "placement-notify-5wd", "lac-first-review-20wd", "s20-under-pressure-review");
        assertThat(differences()).isEmpty();
    }

    @Test
    void whether_the_child_seeks_asylum_alone_comes_in_with_the_day_on_which_that_ended() throws Exception {
        takeWithAsylum("0", null);
        assertThat(inCare().unaccompanied()).isFalse();
        takeWithAsylum("1", null);
        assertThat(inCare().unaccompanied()).isTrue();
        assertThat(inCare().unaccompaniedUntil()).isNull();
        takeWithAsylum("1", "01/02/2026");
        assertThat(inCare().unaccompaniedUntil()).isEqualTo("2026-02-01");
        assertThat(takeWithAsylum("1", "05/05/2034").get("findings").toString()).contains("304", "eighteenth birthday at the latest");
        assertThat(inCare().unaccompaniedUntil()).as("a day that cannot be is not kept").isNull();
        assertThat(takeWithAsylum("yes", null).get("findings").toString()).contains("105");
        assertThat(inCare().unaccompanied()).as("nobody knows").isNull();
    }

    @Test
    void a_later_return_that_differs_in_asylum_alone_says_what_nobody_knew_and_never_unsays_what_is_known() throws Exception {
        takeWithAsylum("yes", null);
        assertThat(asylum.broughtIn(child(), "ssda903:2019-01-01", true, LocalDate.of(2020, 1, 1), "system-operator")).as("of care that was over long ago").isFalse();
        assertThat(inCare().unaccompanied()).as("nobody knows").isNull();
        assertThat(takeAgain("1", null).get("outcome").asText()).isEqualTo("imported");
        assertThat(inCare().unaccompanied()).isTrue();
        assertThat(takeAgain("1", null).get("outcome").asText()).as("the same again").isEqualTo("already here");
        assertThat(takeAgain("1", "01/02/2026").get("history").toString()).contains("asylum");
        assertThat(inCare().unaccompaniedUntil()).isEqualTo("2026-02-01");
        assertThat(takeAgain("0", null).get("outcome").asText()).isEqualTo("already here");
        assertThat(inCare().unaccompanied()).as("known here").isTrue();
        assertThat(happened()).anyMatch(line -> line.contains("seeks asylum here") && line.contains("until 1 February 2026"));
        assertThat(people.tasksOf("settle-doubts", "childId", child().value())).as("asked once").hasSize(1);
        assertThat(differences()).isEmpty();
    }

    private CareFacts inCare() {
        return care.openOf(child()).orElseThrow();
    }

    private JsonNode takeWithAsylum(String alone, String until) throws Exception {
        anotherChild();
        return takeAgain(alone, until);
    }

    private JsonNode takeAgain(String alone, String until) throws Exception {
        var files = new TreeMap<>(Map.of("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,UASC\n" + id + ",1,04/05/2016,WBRI,UN2," + alone + "\n",
                "episodes.csv", EPISODES + "\n" + id + ",10/09/2024,S,C2,N8,U6,PR1,,,,,ZZ2 2ZZ,\n"));
        if (until != null) {
            files.put("uasc.csv", "CHILD,SEX,DOB,DUC\n" + id + ",1,04/05/2016," + until + "\n");
        }
        var answer = send(zip(files), "system-operator");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return mapper.readTree(answer.getContentAsByteArray()).get("children").get(0);
    }

    @Test
    void x1_without_the_day_of_its_end_is_open() throws Exception {
        var taken = take("2016-05-04", List.of(), ",10/09/2024,S,C1,N1,U6,PR1,,X1,,,ZZ2 2ZZ,");
        assertThat(taken.get("outcome").asText()).isEqualTo("imported");
        assertThat(taken.get("findings").toString()).contains("taken to be open");
        assertThat(openClocks()).containsKey("lac-18");
    }

    @Test
    void care_that_is_over_becomes_history_and_starts_nothing() throws Exception {
        var taken = take("2016-05-04", List.of(), ",10/09/2024,S,V2,N1,U6,PR1,01/02/2025,E4A,,,ZZ2 2ZZ,");
        assertThat(taken.get("started")).isEmpty();
        assertThat(words(taken.get("history"))).contains("Care ended: Home to parents or others with parental responsibility, as planned.");
        assertThat(openClocks()).isEmpty();
    }

    @Test
    void short_breaks_a_chain_without_its_beginning_and_a_gap_are_refused_with_line_and_reason() throws Exception {
        refused("episodes.csv LS", 2, "short breaks", ",10/09/2024,S,V4,N2,U6,PR1,,,,,,");
        refused("episodes.csv RNE", 2, "begins with S", ",10/09/2024,L,C2,N1,U6,PR1,,,,,,");
        refused("episodes.csv DECOM", 3, "on line 2", ",10/09/2024,S,C1,N1,U6,PR1,01/02/2025,X1,,,,", ",02/02/2025,P,C1,N1,U6,PR1,,,,,,");
        refused("episodes.csv REC", 2, "no episode follows", ",10/09/2024,S,C1,N1,U6,PR1,01/02/2025,X1,,,,");
        refused("episodes.csv DECOM", 3, "still open", ",10/09/2024,S,C1,N1,U6,PR1,,,,,,", ",02/02/2025,P,C1,N1,U6,PR1,,,,,,");
        refused("episodes.csv PLACE", 2, "This code is not known", ",10/09/2024,S,C1,N1,H5,PR1,,,,,,");
        refused("episodes.csv DECOM", 2, "future", ",10/09/2027,S,C1,N1,U6,PR1,,,,,,");
    }

    @Test
    void the_same_zip_again_changes_nothing_and_another_story_of_a_child_in_care_here_is_refused() throws Exception {
        String[] care = {",10/09/2024,S,C2,N1,U6,PR1,,,,,ZZ2 2ZZ,"};
        take("2016-05-04", List.of(), care);
        assertThat(take("2016-05-04", List.of(), care).get("outcome").asText()).isEqualTo("already here");
        var other = take("2016-05-04", List.of(), ",10/10/2024,S,C2,N1,U6,PR1,,,,,ZZ2 2ZZ,");
        assertThat(other.get("outcome").asText()).isEqualTo("refused");
        assertThat(other.toString()).contains("looked after here already");
        assertThat(take("2016-05-05", List.of(), care).toString()).contains("another date of birth");
    }

    @Test
    void what_comes_under_the_id_of_a_sealed_record_is_refused_and_tells_nothing_of_it() throws Exception {
        String[] care = {",10/09/2024,S,C2,N1,U6,PR1,,,,,ZZ2 2ZZ,"};
        take("2016-05-04", List.of(), care);
        String reference = children.facts(child()).reference();
        sealed.seal(new Sealing(child(), "Adopted (made up)", Set.of("adoption-social-worker")), "adoption-social-worker");
        for (String born : List.of("2016-05-04", "2016-05-05")) {
            var again = take(born, List.of(), care);
            assertThat(again.get("outcome").asText()).isEqualTo("refused");
            assertThat(again.at("/findings/0/problem").asText()).isEqualTo("Nothing can be brought in under this id. Leave this child out of the file.");
            assertThat(again.toString()).doesNotContain(reference);
        }
    }

    @Test
    void only_a_system_operator_sends_it_and_what_is_no_such_zip_is_refused_whole() throws Exception {
        assertThat(send(zip(Map.of("header.csv", "CHILD,SEX,DOB\n", "episodes.csv", EPISODES + "\n")), "service-manager").getStatus()).isEqualTo(403);
        for (byte[] wrong : List.of("no zip".getBytes(), zip(Map.of("header.csv", "CHILD,SEX,DOB\n")), zip(Map.of("header.csv", "A,B\n", "episodes.csv", EPISODES)))) {
            assertThat(send(wrong, "system-operator").getStatus()).isEqualTo(400);
        }
        var upload = multipart(ADDRESS).file(new MockMultipartFile("file", "return.zip", "application/zip", zip(Map.of("header.csv", "CHILD,SEX,DOB\n", "episodes.csv", EPISODES, "ad1.csv", "CHILD\n"))));
        var answer = mvc.perform(upload.with(user("system-operator")).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(mapper.readTree(answer.getContentAsByteArray()).get("notRead").toString()).contains("ad1.csv");
    }

    // ---- what is sent and seen

    private void refused(String field, int line, String reason, String... episodes) throws Exception {
        anotherChild();
        var taken = take("2016-05-04", List.of(), episodes);
        assertThat(taken.get("outcome").asText()).as(reason).isEqualTo("refused");
        assertThat(StreamSupport.stream(taken.get("findings").spliterator(), false)).as(reason).anySatisfy(finding -> {
            assertThat(finding.get("field").asText()).isEqualTo(field);
            assertThat(finding.get("line").asInt()).isEqualTo(line);
            assertThat(finding.get("problem").asText()).contains(reason);
        });
        assertThat(children.byLaChildId(id)).isEmpty();
    }

    private JsonNode take(String born, List<String> reviews, String... episodes) throws Exception {
        var files = new TreeMap<String, String>();
        files.put("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n" + id + ",2," + british(born) + ",WBRI,UN2,,\n");
        files.put("episodes.csv", EPISODES + "\n" + id + String.join("\n" + id, episodes) + "\n");
        if (!reviews.isEmpty()) {
            files.put("reviews.csv", "CHILD,DOB," + reviews.get(0) + "\n" + String.join("\n", reviews.stream().skip(1).map(row -> id + "," + british(born) + "," + row).toList()) + "\n");
        }
        var answer = send(zip(files), "system-operator");
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return mapper.readTree(answer.getContentAsByteArray()).get("children").get(0);
    }

    private static String british(String day) {
        return day.substring(8) + "/" + day.substring(5, 7) + "/" + day.substring(0, 4);
    }

    private MockHttpServletResponse send(byte[] zip, String who) throws Exception {
        return mvc.perform(post(ADDRESS).contentType("application/zip").content(zip).with(user(who)).with(csrf())).andReturn().getResponse();
    }

    private static byte[] zip(Map<String, String> files) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private ChildId child() {
        return children.byLaChildId(id).orElseThrow();
    }

    private Map<String, ClockEntry> openClocks() {
        var open = new TreeMap<String, ClockEntry>();
        clocks.of(child()).stream().filter(ClockEntry::isOpen).forEach(entry -> open.put(entry.rule(), entry));
        return open;
    }

    private List<String> happened() {
        return chronology.of(child()).stream().map(entry -> entry.what()).toList();
    }

    private List<String> differences() {
        return watchdog.look().first().stream().map(finding -> finding.kind() + " " + finding.about() + ": " + finding.detail()).toList();
    }

    private static List<String> words(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false).map(JsonNode::asText).toList();
    }
}
