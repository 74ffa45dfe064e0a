package org.childjourney.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.caseload.MadeUpCensus.CLOSED;
import static org.childjourney.caseload.MadeUpCensus.OPEN;
import static org.childjourney.caseload.MadeUpCensus.census;
import static org.childjourney.caseload.MadeUpCensus.child;
import static org.childjourney.caseload.MadeUpCensus.childWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.childjourney.children.ChildRegistered;
import org.childjourney.clocks.LedgerOfNobodyTest;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A census comes in at its address. Where its episodes go is the journey's business; here a notebook stands in for it. */
@LedgerOfNobodyTest
@RecordApplicationEvents
class CinCensusTest {

    private static final String ADDRESS = "/api/caseload/cin-census";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient database;
    @Autowired ObjectMapper mapper;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void nobody_is_here() {
        database.sql("truncate children, census_imports cascade").update();
        NotebookOfEpisodes.PLACED.clear();
        NotebookOfEpisodes.refusesOpen = false;
        NotebookOfEpisodes.breaks = false;
    }

    @Test
    void the_sample_of_332_children_comes_in_as_an_independent_count_says() throws Exception {
        var file = new ClassPathResource("fake_CIN_data.xml").getContentAsByteArray();
        var expected = new CountedByHand(file);
        assertThat(expected.children).isEqualTo(332);
        assertThat(expected.refused).as("the file's deliberate faults").isNotEmpty();

        var answer = send(file, "system-operator");
        assertThat(answer.getStatus()).isEqualTo(200);
        var report = mapper.readTree(answer.getContentAsByteArray());

        assertThat(ids(report, "refused")).isEqualTo(expected.refused);
        assertThat(report.at("/totals/children").asInt()).isEqualTo(332);
        assertThat(report.at("/totals/imported").asInt()).isEqualTo(332 - expected.refused.size());
        assertThat(report.at("/totals/refused").asInt()).isEqualTo(expected.refused.size());
        assertThat(report.at("/totals/openEpisodes").asInt()).isEqualTo(expected.open);
        assertThat(report.at("/totals/closedEpisodes").asInt()).isEqualTo(expected.closed);
        assertThat(NotebookOfEpisodes.PLACED.stream().filter(Episode::open)).hasSize(expected.open);
        assertThat(NotebookOfEpisodes.PLACED.stream().filter(each -> !each.open())).hasSize(expected.closed);
        assertThat(NotebookOfEpisodes.PLACED.stream().filter(Episode::open)).as("every open referral is marked no further action: a manager must look")
                .allSatisfy(episode -> assertThat(episode.doubts()).isNotEmpty());
        assertThat(count("select count(*) from children")).isEqualTo(332 - expected.refused.size());
        assertThat(count("select count(*) from child_disabilities")).isEqualTo(expected.disabilities);
        assertThat(count("select count(upn) from children")).isEqualTo(expected.rightUpns);
        assertThat(counts("select sex, count(*) from children group by sex")).isEqualTo(expected.sexes);
        assertThat(counts("select ethnicity, count(*) from children group by ethnicity")).isEqualTo(expected.ethnicities);
        assertThat(counts("select date_of_birth::text, count(*) from children group by 1")).isEqualTo(expected.births);
        assertThat(events.stream(ChildRegistered.class)).hasSize(332 - expected.refused.size());
    }

    @Test
    void every_refused_child_of_the_sample_has_a_line_and_a_reason() throws Exception {
        var report = mapper.readTree(send(new ClassPathResource("fake_CIN_data.xml").getContentAsByteArray(), "system-operator").getContentAsByteArray());
        String[] lines = new ClassPathResource("fake_CIN_data.xml").getContentAsString(java.nio.charset.StandardCharsets.UTF_8).split("\n");
        for (JsonNode child : report.get("children")) {
            assertThat(lines[child.get("line").asInt() - 1]).contains("<Child>");
            for (JsonNode finding : child.get("findings")) {
                assertThat(finding.get("problem").asText()).isNotBlank();
                if (!finding.get("value").isNull()) {
                    assertThat(lines[finding.get("line").asInt() - 1]).contains(finding.get("value").asText());
                }
            }
            assertThat("refused".equals(child.get("outcome").asText())).isEqualTo(child.get("childRef").isNull());
        }
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() throws Exception {
        byte[] file = new ClassPathResource("fake_CIN_data.xml").getContentAsByteArray();
        var first = mapper.readTree(send(file, "system-operator").getContentAsByteArray());
        var before = database.sql("select c::text from children c order by id").query(String.class).list();
        int placed = NotebookOfEpisodes.PLACED.size();
        var again = mapper.readTree(send(file, "system-operator").getContentAsByteArray());
        assertThat(ids(again, "already here")).isEqualTo(ids(first, "imported"));
        assertThat(ids(again, "refused")).isEqualTo(ids(first, "refused"));
        assertThat(again.at("/totals/imported").asInt()).isZero();
        assertThat(again.at("/totals/started").asInt()).isZero();
        assertThat(database.sql("select c::text from children c order by id").query(String.class).list()).isEqualTo(before);
        assertThat(NotebookOfEpisodes.PLACED).hasSize(placed);
    }

    @Test
    void a_child_is_taken_whole_or_not_at_all() throws Exception {
        NotebookOfEpisodes.refusesOpen = true;
        var report = report(census(child("A1", CLOSED, OPEN), child("A2", CLOSED)));
        assertThat(ids(report, "refused")).containsExactly("A1");
        assertThat(ids(report, "imported")).containsExactly("A2");
        assertThat(report.at("/children/0/findings/0/problem").asText()).isEqualTo("There is open work already.");
        assertThat(database.sql("select la_child_id from children").query(String.class).list()).containsExactly("A2");
        assertThat(count("select count(*) from imported_episodes")).isEqualTo(1);
        NotebookOfEpisodes.refusesOpen = false;
        assertThat(ids(report(census(child("A1", CLOSED, OPEN), child("A2", CLOSED))), "imported")).containsExactly("A1");
    }

    @Test
    void a_fault_of_ours_is_not_blamed_on_the_file_and_tells_nothing() throws Exception {
        NotebookOfEpisodes.breaks = true;
        var report = report(census(child("A1", CLOSED)));
        assertThat(report.at("/children/0/findings/0/rule").asText()).isEqualTo("fault");
        assertThat(report.toString()).doesNotContain("a fault that names");
        assertThat(count("select count(*) from children")).isZero();
    }

    @Test
    void what_comes_under_the_id_of_a_sealed_record_is_refused_and_tells_nothing_of_it() throws Exception {
        report(census(child("A1", CLOSED)));
        database.sql("update children set sealed = true where la_child_id = 'A1'").update();
        for (String file : List.of(census(child("A1", CLOSED)), census(child("A1", CLOSED, OPEN)))) {
            var taken = report(file).at("/children/0");
            assertThat(taken.get("outcome").asText()).isEqualTo("refused");
            assertThat(taken.get("childRef").isNull()).isTrue();
            assertThat(taken.at("/findings/0/field").asText()).isEqualTo("LAchildID");
            assertThat(taken.at("/findings/0/problem").asText()).isEqualTo("Nothing can be brought in under this id. Leave this child out of the file.");
        }
        assertThat(count("select count(*) from children")).isEqualTo(1);
        assertThat(NotebookOfEpisodes.PLACED).as("of the first file only").hasSize(1);
    }

    @Test
    void a_child_that_stands_in_the_file_twice_is_taken_once_and_the_second_refused_with_both_lines() throws Exception {
        var report = report(census(child("A1", CLOSED), child("A1", CLOSED)));
        assertThat(report.at("/children/0/outcome").asText()).isEqualTo("imported");
        assertThat(report.at("/children/1/outcome").asText()).isEqualTo("refused");
        assertThat(report.at("/children/1/findings/0/rule").asText()).isEqualTo("8510");
        assertThat(report.at("/children/1/findings/0/problem").asText()).contains("line 6");
    }

    @Test
    void next_years_file_brings_new_episodes_and_what_was_said_otherwise_is_refused() throws Exception {
        report(census(child("A1", CLOSED), child("A2", OPEN)));
        var report = report(census(child("A1", CLOSED, OPEN),
                child("A2", OPEN.replace("<ReferralNFA>", "<CINclosureDate>2026-05-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure><ReferralNFA>"))));
        assertThat(ids(report, "imported")).containsExactly("A1");
        assertThat(report.at("/children/0/started/0").asText()).isEqualTo("single-assessment");
        assertThat(report.at("/children/0/history")).isEmpty();
        assertThat(report.at("/children/1/findings/0/problem").asText()).contains("brought in before and said otherwise");
        assertThat(report(census(child("A1", OPEN.replace("2026-02-02", "2026-02-20")))).at("/children/0/findings/0/problem").asText()).contains("at the same time");
    }

    @Test
    void an_id_that_is_another_childs_here_is_refused() throws Exception {
        report(census(child("A1", CLOSED)));
        var report = report(census(child("A1", CLOSED).replace("2016-04-05", "2015-04-05")));
        assertThat(report.at("/children/0/findings/0/problem").asText()).contains("another date of birth");
    }

    @Test
    void a_upn_another_child_has_is_reported_and_not_kept() throws Exception {
        String upn = "<UPN>Q801200010701</UPN><PersonBirthDate>2016-04-05</PersonBirthDate><Sex>F</Sex>";
        var report = report(census(childWith("A1", upn, "<Disability>NONE</Disability>", CLOSED), childWith("A2", upn, "<Disability>NONE</Disability>", CLOSED)));
        assertThat(ids(report, "imported")).containsExactlyInAnyOrder("A1", "A2");
        assertThat(report.at("/children/1/findings/0/rule").asText()).isEqualTo("1520");
        assertThat(count("select count(upn) from children")).isEqualTo(1);
    }

    @Test
    void an_unborn_child_of_an_old_file_is_taken_and_its_birth_asked_for() throws Exception {
        String unborn = "<ExpectedPersonBirthDate>2026-06-01</ExpectedPersonBirthDate><Sex>U</Sex>";
        var report = report(census(childWith("A1", unborn, "", OPEN)));
        assertThat(report.at("/children/0/outcome").asText()).isEqualTo("imported");
        assertThat(report.at("/children/0/findings/0/problem").asText()).contains("Record the birth");
    }

    @Test
    void a_file_that_breaks_off_says_where_and_keeps_the_children_before() throws Exception {
        String whole = census(child("A1", CLOSED), child("A2", CLOSED));
        var answer = send(whole.substring(0, whole.indexOf("A2")).getBytes(), "system-operator");
        assertThat(answer.getStatus()).isEqualTo(422);
        var report = mapper.readTree(answer.getContentAsByteArray());
        assertThat(report.at("/complete").asBoolean()).isFalse();
        assertThat(report.at("/stopped/line").asInt()).isGreaterThan(8);
        assertThat(ids(report, "imported")).containsExactly("A1");
    }

    @Test
    void what_is_no_census_is_a_problem_document_and_stores_nothing() throws Exception {
        for (String text : List.of("no xml", "<Other/>", "<!DOCTYPE Message SYSTEM \"http://localhost/evil\"><Message><Children/></Message>")) {
            var answer = send(text.getBytes(), "system-operator");
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        }
        assertThat(count("select count(*) from census_imports")).isZero();
    }

    @Test
    void an_uploaded_file_is_taken_like_a_body() throws Exception {
        var upload = multipart(ADDRESS).file(new MockMultipartFile("file", "census.xml", "text/xml", census(child("A1", CLOSED)).getBytes()));
        var answer = mvc.perform(upload.with(user("system-operator")).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(ids(mapper.readTree(answer.getContentAsByteArray()), "imported")).containsExactly("A1");
    }

    @Test
    void only_a_system_operator_brings_a_caseload_in() throws Exception {
        for (String other : List.of("social-worker", "team-manager", "director", "nobody-here")) {
            assertThat(send(census(child("A1", CLOSED)).getBytes(), other).getStatus()).as(other).isEqualTo(403);
        }
        assertThat(count("select count(*) from children")).isZero();
    }

    private JsonNode report(String census) throws Exception {
        return mapper.readTree(send(census.getBytes(), "system-operator").getContentAsByteArray());
    }

    private MockHttpServletResponse send(byte[] file, String who) throws Exception {
        return mvc.perform(post(ADDRESS).contentType("application/xml").content(file).with(user(who)).with(csrf())).andReturn().getResponse();
    }

    private static Set<String> ids(JsonNode report, String outcome) {
        var ids = new HashSet<String>();
        StreamSupport.stream(report.get("children").spliterator(), false).filter(each -> outcome.equals(each.get("outcome").asText()))
                .forEach(each -> ids.add(each.get("laChildId").asText()));
        return ids;
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private TreeMap<String, Integer> counts(String sql) {
        var counts = new TreeMap<String, Integer>();
        database.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** The sample counted from its document tree, with nothing of ours. */
    private static final class CountedByHand {
        final XPath xpath = XPathFactory.newInstance().newXPath();
        final Set<String> refused = new HashSet<>();
        final TreeMap<String, Integer> sexes = new TreeMap<>();
        final TreeMap<String, Integer> ethnicities = new TreeMap<>();
        final TreeMap<String, Integer> births = new TreeMap<>();
        int children;
        int open;
        int closed;
        int disabilities;
        int rightUpns;

        CountedByHand(byte[] file) throws Exception {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.io.ByteArrayInputStream(file));
            NodeList all = document.getElementsByTagName("Child");
            children = all.getLength();
            for (int i = 0; i < children; i++) {
                count((Element) all.item(i));
            }
        }

        private void count(Element child) throws Exception {
            String death = text(child, "ChildIdentifiers/PersonDeathDate").replace("-", "");
            double referredAfter = death.isEmpty() ? 0 : number(child, "count(CINdetails[number(translate(CINreferralDate,'-','')) > " + death + "])");
            double stillOpen = number(child, "count(CINdetails[not(CINclosureDate)])");
            if (referredAfter > 0 || !death.isEmpty() && stillOpen > 0) {
                refused.add(text(child, "ChildIdentifiers/LAchildID"));
                return;
            }
            open += (int) stillOpen;
            closed += (int) number(child, "count(CINdetails[CINclosureDate])");
            disabilities += distinctDisabilities(child);
            rightUpns += upnIsRight(text(child, "ChildIdentifiers/UPN")) ? 1 : 0;
            String gender = text(child, "ChildIdentifiers/GenderCurrent");
            sexes.merge(gender.equals("1") ? "M" : gender.equals("2") ? "F" : "U", 1, Integer::sum);
            ethnicities.merge(text(child, "ChildCharacteristics/Ethnicity"), 1, Integer::sum);
            births.merge(text(child, "ChildIdentifiers/PersonBirthDate"), 1, Integer::sum);
        }

        private int distinctDisabilities(Element child) throws Exception {
            var codes = new HashSet<String>();
            var given = (NodeList) xpath.evaluate("ChildCharacteristics/Disabilities/Disability", child, XPathConstants.NODESET);
            for (int i = 0; i < given.getLength(); i++) {
                codes.add(given.item(i).getTextContent().trim());
            }
            return codes.size() - (codes.size() > 1 && codes.contains("NONE") ? 1 : 0);
        }

        private static boolean upnIsRight(String upn) {
            int sum = 0;
            for (int i = 1; i <= 12; i++) {
                sum += Character.digit(upn.charAt(i), 10) * (i + 1);
            }
            return upn.charAt(0) == "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23);
        }

        private String text(Element child, String path) throws Exception {
            return xpath.evaluate(path, child).trim();
        }

        private double number(Element child, String path) throws Exception {
            return (Double) xpath.evaluate(path, child, XPathConstants.NUMBER);
        }
    }
}
