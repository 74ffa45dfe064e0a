package org.childjourney.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.childjourney.caseload.MadeUpCensus.CLOSED;
import static org.childjourney.caseload.MadeUpCensus.OPEN;
import static org.childjourney.caseload.MadeUpCensus.child;
import static org.childjourney.caseload.MadeUpCensus.childWith;
import static org.childjourney.caseload.MadeUpCensus.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a child of a census out, and what is only reported. Read on 20 November 2026, of the year that ended on 31 March 2026. */
class CensusRulesTest {

    private static final String BORN = "<PersonBirthDate>2016-04-05</PersonBirthDate>";
    private static final String SEX = "<Sex>F</Sex>";
    private static final String UNKNOWN = "<UPNunknown>UN4</UPNunknown>";
    private static final String NONE = "<Disability>NONE</Disability>";

    @Test
    void a_child_with_whom_nothing_is_wrong_is_taken_without_a_word() {
        var child = read(child("A1", CLOSED, OPEN));
        assertThat(child.refusals()).isEmpty();
        assertThat(child.findings()).isEmpty();
        assertThat(child.episodes()).extracting(Episode::referredOn).containsExactly(LocalDate.of(2025, 5, 6), LocalDate.of(2026, 2, 2));
        assertThat(child.episodes().get(1).assessments()).containsExactly(
                new Episode.Assessment(LocalDate.of(2026, 3, 2), null, null, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'',8500", "A12345678901234567890,1570", "A 1,1580", "A-1,1580"})
    void a_child_without_a_right_id_is_refused(String id, String rule) {
        assertThat(read(child(id, CLOSED)).refusals()).extracting(Finding::rule).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<PersonBirthDate>2016-02-30</PersonBirthDate>", "<PersonBirthDate>05/04/2016</PersonBirthDate>",
        BORN + "<ExpectedPersonBirthDate>2026-12-24</ExpectedPersonBirthDate>", "<PersonBirthDate>2026-11-21</PersonBirthDate>",
        "<ExpectedPersonBirthDate>2028-01-01</ExpectedPersonBirthDate>"})
    void a_child_without_exactly_one_right_date_of_birth_or_expected_date_is_refused(String dates) {
        assertThat(read(childWith("A1", UNKNOWN + dates + SEX, NONE)).refusals()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<Sex>F</Sex>,<Sex>Q</Sex>,4180", "WBRI,WHITE,4220", "N1,N99,8650", "2A,9Z,8866", "RC7,RC77,8640",
        "2025-09-01,2025-05-05,8630", "2025-09-01,2026-11-21,future", "2025-05-06,2015-06-29,8606", "2025-05-06,2025-13-06,date",
        "<ReasonForClosure>RC7</ReasonForClosure>,'',8805", "<CINclosureDate>2025-09-01</CINclosureDate>,'',8810",
        "<ReferralNFA>0,<DateOfInitialCPC>2025-09-02</DateOfInitialCPC><ReferralNFA>0,8565",
        "<CINreferralDate>2025-05-06</CINreferralDate>,'',8600"})
    void a_closed_episode_with_this_fault_keeps_the_child_out(String right, String wrong, String rule) {
        String xml = child("A1", CLOSED).replace(right, wrong);
        assertThat(read(xml).refusals()).extracting(Finding::rule).containsExactly(rule);
    }

    @Test
    void a_refusal_names_line_field_and_value() {
        var refused = read(child("A1", CLOSED.replace("RC7", "RC77"))).refusals();
        assertThat(refused).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(9);
            assertThat(finding.field()).isEqualTo("ReasonForClosure");
            assertThat(finding.value()).isEqualTo("RC77");
            assertThat(finding.problem()).contains("RC1, RC2");
        });
    }

    @Test
    void episodes_that_overlap_or_two_open_ones_keep_the_child_out() {
        assertThat(read(child("A1", CLOSED, OPEN.replace("2026-02-02", "2025-08-31"))).refusals()).extracting(Finding::rule).containsExactly("8820");
        assertThat(read(child("A1", CLOSED, OPEN.replace("2026-02-02", "2025-09-01"))).refusals()).as("closed and referred again on one day").isEmpty();
        assertThat(read(child("A1", OPEN, OPEN.replace("2026-02-02", "2026-02-20"))).refusals()).extracting(Finding::rule).containsExactly("8816");
    }

    @Test
    void an_open_episode_of_a_child_who_has_died_and_a_referral_after_death_keep_the_child_out() {
        String died = UNKNOWN + BORN + SEX + "<PersonDeathDate>2025-08-01</PersonDeathDate>";
        assertThat(read(childWith("A1", died, NONE, CLOSED)).refusals()).as("closed a month after the death").isEmpty();
        assertThat(read(childWith("A1", died, NONE, OPEN)).refusals()).extracting(Finding::rule).containsExactly("8555Q", "open-after-death");
        assertThat(read(childWith("A1", died.replace("2025-08-01", "2016-04-04"), NONE)).refusals()).extracting(Finding::rule).containsExactly("8535Q");
    }

    @Test
    void the_older_census_and_its_figures_are_understood() {
        assertThat(read(childWith("A1", UNKNOWN + BORN + "<GenderCurrent>1</GenderCurrent>", NONE)).details().sex()).isEqualTo("M");
        assertThat(read(childWith("A1", UNKNOWN + BORN + "<GenderCurrent>2</GenderCurrent>", NONE)).details().sex()).isEqualTo("F");
        assertThat(read(childWith("A1", UNKNOWN + BORN + "<GenderCurrent>0</GenderCurrent>", NONE)).details().sex()).isEqualTo("U");
        assertThat(read(childWith("A1", UNKNOWN + BORN + "<GenderCurrent>9</GenderCurrent>", NONE)).details().sex()).isEqualTo("U");
        assertThat(read(childWith("A1", UNKNOWN + BORN + "<GenderCurrent>3</GenderCurrent>", NONE)).refusals()).isNotEmpty();
        for (String yes : new String[] {"1", "true", "True"}) {
            assertThat(read(child("A1", CLOSED.replace("<ReferralNFA>0", "<ReferralNFA>" + yes))).episodes().get(0).noFurtherAction()).isTrue();
        }
        for (String no : new String[] {"0", "false"}) {
            assertThat(read(child("A1", CLOSED.replace("<ReferralNFA>0", "<ReferralNFA>" + no))).findings()).isEmpty();
        }
    }

    @Test
    void a_upn_whose_check_letter_fails_is_reported_and_not_kept() {
        var child = read(childWith("A1", "<UPN>A801200010701</UPN>" + BORN + SEX, NONE));
        assertThat(child.details().identifiers().upn()).isNull();
        assertThat(child.findings()).extracting(Finding::rule, Finding::value).contains(org.assertj.core.groups.Tuple.tuple("1510", "A801200010701"));
        assertThat(read(childWith("A1", "<UPN>q801200010701</UPN>" + BORN + SEX, NONE)).details().identifiers().upn()).isEqualTo("Q801200010701");
    }

    @Test
    void a_disability_given_twice_is_kept_once_and_none_beside_others_not_at_all() {
        var child = read(childWith("A1", UNKNOWN + BORN + SEX, "<Disability>VIS</Disability><Disability>VIS</Disability>" + NONE + "<Disability>WHAT</Disability>", CLOSED));
        assertThat(child.details().disabilities()).containsExactly("VIS");
        assertThat(child.findings()).extracting(Finding::rule).containsExactly("8794", "8790", "8540");
    }

    @Test
    void an_open_referral_marked_no_further_action_is_reported_and_needs_a_manager() {
        var child = read(child("A1", OPEN.replace("<ReferralNFA>0", "<ReferralNFA>1")));
        assertThat(child.findings()).extracting(Finding::rule).containsExactly("open-nfa", "8831");
        assertThat(child.episodes().get(0).doubts()).hasSize(2).first().asString().contains("A manager decides");
    }

    @Test
    void doubts_of_one_episode_are_not_those_of_the_next() {
        var child = read(child("A1", CLOSED.replace("<ReferralNFA>0", "<DateOfInitialCPC>2025-06-02</DateOfInitialCPC><ReferralNFA>1"), OPEN));
        assertThat(child.episodes().get(0).doubts()).hasSize(1);
        assertThat(child.episodes().get(1).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<ReferralSource>2A</ReferralSource>,'',8866", "<PrimaryNeedCode>N1</PrimaryNeedCode>,'',8610", "<ReferralNFA>0,<ReferralNFA>maybe,8568",
        "RC7,RC2,8585Q", "RC7,RC8,8825Q", "2025-09-01,2026-04-01,8620",
        "<ReferralNFA>0,<DateOfInitialCPC>2025-06-07</DateOfInitialCPC><ReferralNFA>0,8875",
        "<ReferralNFA>0,<DateOfInitialCPC>2025-05-05</DateOfInitialCPC><ReferralNFA>0,1104",
        "<ReferralNFA>0,<Section47><S47ActualStartDate>2025-06-02</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47><ReferralNFA>0,2991Q",
        "<ReferralNFA>0,<Assessments><AssessmentActualStartDate>2025-06-02</AssessmentActualStartDate></Assessments><ReferralNFA>0,8867"})
    void a_broken_rule_that_misleads_nobody_is_reported_and_the_child_taken(String right, String wrong, String rule) {
        var child = read(child("A1", CLOSED.replace(right, wrong)));
        assertThat(child.refusals()).isEmpty();
        assertThat(child.findings()).extracting(Finding::rule).contains(rule);
    }

    @Test
    void plans_that_run_together_and_a_plan_without_its_conference_are_reported() {
        String plans = "<CINPlanDates><CINPlanStartDate>2025-06-02</CINPlanStartDate><CINPlanEndDate>2025-08-01</CINPlanEndDate></CINPlanDates>"
                + "<ChildProtectionPlans><CPPstartDate>2025-07-01</CPPstartDate><CPPendDate>2025-08-29</CPPendDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>"
                + "<LatestCategoryOfAbuse>XXX</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>";
        var child = read(child("A1", CLOSED.replace("<ReferralNFA>", plans + "<ReferralNFA>")));
        assertThat(child.findings()).extracting(Finding::rule).containsExactlyInAnyOrder("2885", "8910", "4001");
        assertThat(child.episodes().get(0).protectionPlans()).singleElement().satisfies(plan -> {
            assertThat(plan.initialCategory()).isEqualTo("NEG");
            assertThat(plan.latestCategory()).isNull();
            assertThat(plan.earlierPlans()).isZero();
        });
    }

    @Test
    void factors_are_kept_once_and_only_known_ones() {
        String assessment = "<Assessments><AssessmentActualStartDate>2025-05-07</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-06-30</AssessmentAuthorisationDate>"
                + "<FactorsIdentifiedAtAssessment><AssessmentFactors>1B</AssessmentFactors><AssessmentFactors>1B</AssessmentFactors><AssessmentFactors>99Z</AssessmentFactors>"
                + "<AssessmentFactors>18A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>";
        var child = read(child("A1", CLOSED.replace("<ReferralNFA>", assessment + "<ReferralNFA>")));
        assertThat(child.findings()).extracting(Finding::rule).containsExactly("8898", "8869", "8945Q");
        assertThat(child.episodes().get(0).assessments().get(0).factors()).containsExactly("1B", "18A");
    }

    @Test
    void an_assessment_open_over_45_working_days_at_the_years_end_is_reported_and_one_of_exactly_45_is_not() {
        // 31 March 2026 is the 45th working day after 27 January 2026 (no bank holiday between)
        assertThat(read(child("A1", OPEN.replace("2026-02-02", "2026-01-05").replace("2026-03-02", "2026-01-27"))).findings()).isEmpty();
        assertThat(read(child("A1", OPEN.replace("2026-02-02", "2026-01-05").replace("2026-03-02", "2026-01-26"))).findings())
                .extracting(Finding::rule).containsExactly("8670Q");
    }

    @Test
    void the_digest_of_an_episode_knows_its_content_and_nothing_else() {
        var one = read(child("A1", OPEN)).episodes().get(0);
        assertThat(read(child("B2", OPEN)).episodes().get(0).digest()).isEqualTo(one.digest());
        assertThat(read(child("A1", OPEN.replace("N1", "N2"))).episodes().get(0).digest()).isNotEqualTo(one.digest());
    }
}
