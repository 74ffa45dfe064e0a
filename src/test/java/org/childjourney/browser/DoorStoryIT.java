package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The door's story of issue 2 as people live it: in Tasklist and on the child's page, from a school's call to three authorised assessments. */
class DoorStoryIT {

    private static final String FRIDAY = "2026-11-20T16:55:00Z";
    private static final String UPN = "H801200001001";

    static RunningApplication application;
    static Browser browser;
    static String elder;
    static String younger;
    static String unborn;

    private final Map<String, Person> people = new HashMap<>();

    @BeforeAll
    static void start() {
        application = RunningApplication.onFreshData(Instant.parse("2026-11-20T16:50:00Z"));
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void the_doors_story() {
        anAssessmentClosedNineMonthsAgoStandsInTheCensus();
        aSchoolTelephonesOnFridayEvening();
        theContactOfficerScreens();
        thePoliceAnswerAndHealthDoesNot();
    }

    void anAssessmentClosedNineMonthsAgoStandsInTheCensus() {
        String report = ask("system-operator", "POST", "/api/caseload/cin-census", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message>
                  <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
                    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
                  <Children>
                    <Child><ChildIdentifiers><LAchildID>MADEUP1</LAchildID><UPN>%s</UPN><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                      <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
                      <CINdetails><CINreferralDate>2026-01-05</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                        <CINclosureDate>2026-02-18</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>
                        <Assessments><AssessmentActualStartDate>2026-01-06</AssessmentActualStartDate><AssessmentInternalReviewDate>2026-01-19</AssessmentInternalReviewDate>
                          <AssessmentAuthorisationDate>2026-02-18</AssessmentAuthorisationDate>
                          <FactorsIdentifiedAtAssessment><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                        <ReferralNFA>0</ReferralNFA></CINdetails></Child>
                  </Children>
                </Message>
                """.formatted(UPN));
        elder = JsonPath.<List<String>>read(ask("service-manager", "GET", "/api/children?query=" + UPN, null), "$[*].childRef").get(0);
        assertThat(report).contains(elder);
    }

    void aSchoolTelephonesOnFridayEvening() {
        timePassesTo(FRIDAY);
        String received = ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "%s", "channel": "telephone", "source": "2A",
                 "referrer": {"name": "Pat Example", "agency": "Fictional Primary School", "role": "Head teacher", "telephone": "01632 960001"},
                 "concern": "Both girls came to school hungry and in thin clothes again. Bea said nobody was at home last night.",
                 "consent": {"given": true}, "indicators": ["neglect.home-conditions"],
                 "children": [
                   {"givenName": "Ada", "familyName": "Example", "dateOfBirth": "2016-05-04", "sex": "F", "ethnicity": "WBRI", "upn": "%s", "school": "Fictional Primary School"},
                   {"givenName": "Bea", "familyName": "Example", "dateOfBirth": "2019-05-04", "sex": "F", "ethnicity": "WBRI", "school": "Fictional Primary School"},
                   {"familyName": "Example", "expectedDateOfBirth": "2027-04-01", "sex": "U"}],
                 "household": [{"name": "Mona Example", "relationship": "mother", "parentalResponsibility": true}]}""".formatted(FRIDAY, UPN));
        List<String> references = JsonPath.read(received, "$.children[*].childRef");
        younger = references.get(1);
        unborn = references.get(2);
        assertThat(references).as("nothing merges by itself").doesNotContain(elder);
        for (String child : references) {
            assertThat(clock(child, "contact-decision-24h", "dueAt")).isEqualTo("2026-11-21T16:55:00Z");
            assertThat(clock(child, "referral-decision-1wd", "dueAt")).as("Monday night").isEqualTo("2026-11-24T00:00:00Z");
        }
    }

    void theContactOfficerScreens() {
        timePassesTo("2026-11-20T17:10:00Z");
        Person officer = at("contact-officer").openTask("Screen the contact").claim();
        assertThat(officer.form()).contains("Ada Example", "telephone", "hungry");
        officer.wholePage("story-1-screening-open");
        officer.choose("Is anyone in danger now?", "No").fill("Where are the children now?", "At home with their mother")
                .fill("What happened, when, and to whom?", "Hungry on four mornings this week. Alone at home on Thursday evening.");
        assertThat(officer.offered(0, "Is this child known to us?")).as("the sister who was assessed nine months ago, though the census had no name for her")
                .anySatisfy(offer -> assertThat(offer).contains("MADEUP1").contains("2026"));
        officer.wholePage("story-1-screening");
    }

    void thePoliceAnswerAndHealthDoesNot() {
    }

    // what people and programs do

    private Person at(String user) {
        return people.computeIfAbsent(user, who -> browser.person(application).signIn(who)).atTheDesk();
    }

    private void timePassesTo(String instant) {
        ask("system-operator", "PUT", "/demo/time", "{\"to\": \"" + instant + "\"}");
    }

    private static String ask(String user, String method, String path, String body) {
        return Partner.of(application).ask(user, method, path, body);
    }

    /** One thing the ledger says of the newest clock of a rule. */
    private static String clock(String child, String rule, String what) {
        List<String> found = JsonPath.read(clocks(child), "$[?(@.rule == '" + rule + "')]." + what);
        assertThat(found).as(rule + " of " + child).isNotEmpty();
        return found.get(found.size() - 1);
    }

    private static String clocks(String child) {
        return ask("service-manager", "GET", "/api/children/" + child + "/clocks", null);
    }

    private static String journey(String child) {
        List<String> journeys = JsonPath.read(ask("service-manager", "GET", "/api/children/" + child, null), "$.stages[*].journeyRef");
        return journeys.get(0);
    }
}
