package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.childjourney.adoption.AdoptionAnswers;
import org.childjourney.care.CareAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An adoption as people live it in Tasklist and on the child's page: from the review that made it the plan to the sealed record, and the record under the new name. */
class AdoptionStoryIT {

    private static final String WORKER = "social-worker";
    private static final String ADOPTION_WORKER = "adoption-social-worker";
    private static final String DECIDES = "agency-decision-maker";
    private static final String IRO = "independent-reviewing-officer";

    @RegisterExtension
    static final Office office = Office.opensAt("2026-06-08T08:30:00Z");

    private final CourtAndCareQuickly quickly = new CourtAndCareQuickly(office);
    private String child;

    @Test
    void the_story_of_an_adoption() {
        theChildIsInCare();
        aReviewMakesAdoptionThePlan();
        theAgencyDecides();
        aFamilyIsFoundAndMatched();
        theChildMovesInIsSeenAndReviewed();
        anEarlyApplicationIsRefusedInWords();
        theOrderIsMadeAndTheRecordSealed();
        nobodyFindsTheOldRecordAnyMore();
        onlyItsReaderFindsTheNewOne();
        assertThat(office.differences()).isZero();
        assertThat(office.complaints()).as("but for what was refused").allMatch(told -> told.contains("status of 400") && told.contains("submit-form") || told.contains("status of 403"));
    }

    private void theChildIsInCare() {
        office.timePassesTo("2026-06-08T09:00:00Z");
        child = JsonPath.read(office.ask("contact-officer", "POST", "/api/contacts", """
                {"receivedAt": "2026-06-08T09:00:00Z", "channel": "telephone", "source": "2B", "concern": "Made up: left alone for two nights.",
                 "referrer": {"name": "Pat Madeup", "agency": "Madeup Primary School", "role": "Head teacher", "telephone": "01632 960001"}, "consent": {"given": true},
                 "children": [{"givenName": "Ollie", "familyName": "Oldname", "dateOfBirth": "2019-05-04", "sex": "F"}]}"""), "$.children[0].childRef");
        new HelpedEarlyQuickly(office).contactDecided(child);
        Page page = office.signedIn("team-manager").opens("/children/" + child + "/begin/into-care").page();
        page.getByLabel("Emergency protection order").check();
        page.getByLabel("Why can the child not live at home?").fill("Left alone for two nights.");
        office.signedIn("team-manager").press("Decide that the child is looked after");
        page.getByText("It is decided that the child is looked after.").waitFor();
        office.timePassesTo("2026-06-08T14:30:00Z");
        quickly.answer(WORKER, "Record how the child comes into care", child, CareAnswers.byOrder("L2", "2026-06-08T10:30+01:00"));
        quickly.answer(WORKER, "Match the placement to the child", child, CareAnswers.match("U6", "PR1"));
        quickly.answer(WORKER, "Record that the child moved in", child, CareAnswers.movedIn("2026-06-08T15:00+01:00"));
    }

    private void aReviewMakesAdoptionThePlan() {
        office.timePassesTo("2026-06-15T10:00:00Z");
        Page page = office.signedIn(WORKER).opens("/children/" + child).page();
        page.getByText("Plan for adoption").first().click();
        page.getByLabel("Day").fill("15");
        page.getByLabel("Month").fill("6");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("At what time?").fill("10:00");
        page.getByLabel("Why is adoption the plan?").fill("Nobody of the family can care for her until she is grown up.");
        office.signedIn(WORKER).wholePage("adoption-0-plan-for-adoption").press("Plan for adoption");
        page.getByText("Adoption is the plan.").first().waitFor();
        assertThat(office.clock(child, "shobpa-2m", "dueAt")).isEqualTo("2026-08-15T23:00:00Z");
    }

    private void theAgencyDecides() {
        office.timePassesTo("2026-06-22T10:00:00Z");
        Person worker = office.at(WORKER).openTask("Prepare the case for adoption", office.journey(child)).claim();
        worker.fill("Why adoption, and why will nothing else do?", "Two parents who cannot, three tries at home.").fill("Who of the family was asked, and what was found?", "Aunt Gil in May: she cannot.")
                .choose("Could anybody of the family or their friends care for the child until grown up?", "No").fill("Brothers and sisters: together or apart, and why?", "She has none that we know of.")
                .fill("What do the mother and the father say about adoption?", "The mother is against it; the father is not found.").choose("Was the child seen alone about this?", "Yes")
                .fill("What does the child say, show or draw about it, in their words?", "\"I want one bed that stays mine.\"").fill("What did that change in the plan?", "The aunt stays in touch with her.")
                .fill("What does the medical adviser say about the child's health and needs?", "Asthma, otherwise well.").fill("What does the lawyer advise?", "The threshold is met.")
                .fill("Which contact with the family is planned after adoption?", "A letter each spring.").choose("Did the parents themselves ask for adoption, so that no court decides?", "No")
                .fill("When did the whole case reach the decision-maker?", "22/06/2026").fill("At", "10:30").wholeForm("adoption-1-prepare-the-case").complete();
        assertThat(office.clock(child, "shobpa-2m", "state")).isEqualTo("met");
        office.timePassesTo("2026-06-24T10:00:00Z");
        Person decides = office.at(DECIDES).openTask("Decide on placing for adoption", office.journey(child)).claim();
        assertThat(decides.form()).contains("one bed that stays mine", "Aunt Gil");
        decides.choose("What does this child need until grown up?", "A new family in law, for good").fill("What shows it?", "Four moves in two years.")
                .fill("What does the child want, and what changes because of it?", "A bed of her own; the search asks for it.").choose("What do you decide?", "The child should be placed for adoption")
                .fill("Which reasons do you give?", "Nothing else will do for her.").choose("Is the court to be asked for a placement order?", "Yes").wholeForm("adoption-2-decide").complete();
        office.timePassesTo("2026-06-24T12:00:00Z");
        office.at(WORKER).openTask("Tell the parents or adopters by word of mouth", office.journey(child)).wholeForm("adoption-2-tell");
        theDecisionIsTold("2026-06-24");
        office.timePassesTo("2026-06-26T10:00:00Z");
        office.at(ADOPTION_WORKER).openTask("Record how the child may be placed", office.journey(child)).wholeForm("adoption-3-authority");
        quickly.answer(ADOPTION_WORKER, "Record how the child may be placed", child, AdoptionAnswers.ordered("2026-06-25"));
    }

    private void aFamilyIsFoundAndMatched() {
        Person finder = office.at(ADOPTION_WORKER).openTask("Find a family", office.journey(child)).claim().choose("What do you record?", "A family was found").wholeForm("adoption-4-find-a-family");
        assertThat(finder.form()).contains("From the placement order to the match");
        quickly.answer(ADOPTION_WORKER, "Find a family", child, AdoptionAnswers.found());
        office.timePassesTo("2026-07-14T10:00:00Z");
        quickly.answer(ADOPTION_WORKER, "Record what the matching panel recommends", child, AdoptionAnswers.panel("2026-07-13", "yes", "2026-07-14T10:00+01:00"));
        Person decides = office.at(DECIDES).openTask("Decide on the match", office.journey(child)).claim();
        assertThat(decides.form()).contains("Fern and Gale", "A careful match");
        decides.choose("What do you decide?", "The child is matched with this family").fill("Which reasons do you give?", "They fit her, and she them.")
                .fill("What does the child want, and what changes because of it?", "A garden, and there is one.").wholeForm("adoption-5-match").complete();
        assertThat(office.clock(child, "match-6m", "state")).isEqualTo("met");
        office.timePassesTo("2026-07-14T12:00:00Z");
        theDecisionIsTold("2026-07-14");
        quickly.answer(ADOPTION_WORKER, "Plan the introductions", child, AdoptionAnswers.introductions("2026-07-20", "2026-07-27"));
    }

    private void theDecisionIsTold(String day) {
        quickly.answer(WORKER, "Tell the parents or adopters by word of mouth", child, AdoptionAnswers.told(day + "T12:30+01:00"));
        quickly.answer(WORKER, "Confirm the decision in writing", child, AdoptionAnswers.confirmed(day));
    }

    private void theChildMovesInIsSeenAndReviewed() {
        office.timePassesTo("2026-07-27T14:00:00Z");
        office.at(ADOPTION_WORKER).openTask("Record the move to the adopters", office.journey(child)).wholeForm("adoption-6-move");
        quickly.answer(ADOPTION_WORKER, "Record the move to the adopters", child, AdoptionAnswers.moved("2026-07-27T14:00+01:00"));
        office.timePassesTo("2026-07-31T15:00:00Z");
        office.at(WORKER).openTask("Visit the child with the adopters", office.journey(child)).claim().choose("Was the child seen?", "Yes").wholeForm("adoption-7-visit");
        quickly.answer(WORKER, "Visit the child with the adopters", child, AdoptionAnswers.seen("2026-07-31T15:00+01:00"));
        assertThat(office.clock(child, "adoption-visit-weekly", "state")).isEqualTo("running");
        office.timePassesTo("2026-08-21T10:00:00Z");
        office.at(IRO).openTask("Hold the adoption review", office.journey(child)).wholeForm("adoption-8-review");
        quickly.answer(IRO, "Hold the adoption review", child, AdoptionAnswers.reviewed("2026-08-21T10:00+01:00", 8));
        assertThat(office.clock(child, "adoption-review-4w", "state")).isEqualTo("met");
        quickly.answer(WORKER, "Visit the child with the adopters", child, AdoptionAnswers.seen("2026-08-21T10:30+01:00"));
    }

    private void anEarlyApplicationIsRefusedInWords() {
        Person worker = office.at(ADOPTION_WORKER).openTask("Record the application to the court", office.journey(child)).claim();
        worker.fill("On which day did the adopters apply?", "21/08/2026").fill("Which court?", "Family court, Madeup").fill("What does our report to the court say about the placement?", "She is at home with them.")
                .fill("What does the child say about being adopted?", "\"Is it for ever?\"");
        assertThat(worker.refusedOnCompleting()).contains("Not before 5 October 2026", "ten weeks");
        worker.screenshot("adoption-9-too-early");
        office.timePassesTo("2026-10-06T10:00:00Z");
        assertThat(office.clock(child, "adoption-order-10w", "state")).isEqualTo("met");
        quickly.answer(ADOPTION_WORKER, "Record the application to the court", child, AdoptionAnswers.applied("2026-10-06"));
    }

    private void theOrderIsMadeAndTheRecordSealed() {
        office.timePassesTo("2026-10-20T12:00:00Z");
        office.at(ADOPTION_WORKER).openTask("Record what the court ordered", office.journey(child)).claim().choose("What did the court order?", "The adoption order").wholeForm("adoption-10-order");
        quickly.answer(ADOPTION_WORKER, "Record what the court ordered", child, AdoptionAnswers.order("made", "2026-10-20"));
        office.at(ADOPTION_WORKER).opens("/children/" + child).wholePage("adoption-10-childs-page");
        Person worker = office.at(ADOPTION_WORKER).openTask("Seal the old record", office.journey(child)).claim().chooseFirst("Who may read the sealed record?", ", adoption social worker");
        worker.fill("Which support after the adoption is agreed?", "Three years of a worker to ring.").fill("Where are the life-story book and the letter for later life, and who gives them?", "Ada keeps both.")
                .fill("What does the child want to be kept or told later?", "\"Tell me about my aunt.\"").wholeForm("adoption-11-seal").complete();
    }

    private void nobodyFindsTheOldRecordAnyMore() {
        Page page = office.signedIn("director").opens("/children?query=Oldname").page();
        assertThat(page.innerText("body")).doesNotContain("Ollie", child);
        office.signedIn("director").wholePage("adoption-12-nobody-finds-it").opens("/children/" + child);
        assertThat(page.innerText("body")).contains("You may not read this record").doesNotContain("Ollie");
        assertThat(office.at(WORKER).tasks()).as("nothing is left to do").noneMatch(card -> card.contains("adopt"));
    }

    private void onlyItsReaderFindsTheNewOne() {
        Page page = office.signedIn(ADOPTION_WORKER).opens("/sealed-records").page();
        assertThat(page.innerText("body")).contains("Ollie Oldname");
        office.signedIn(ADOPTION_WORKER).wholePage("adoption-13-sealed-records");
        page.getByText("Make one").click();
        for (var typed : Map.of("New given name", "Nora", "New family name", "Newname", "Day", "4", "Month", "5", "Year", "2019").entrySet()) {
            page.getByLabel(typed.getKey()).fill(typed.getValue());
        }
        page.getByLabel("Female").check();
        office.signedIn(ADOPTION_WORKER).wholePage("adoption-13-new-name").press("Make the record");
        page.locator("h1").getByText("Sealed records").waitFor();
        office.signedIn(ADOPTION_WORKER).wholePage("adoption-13-linked");
        String made = page.locator("td a").first().innerText().strip();
        assertThat(office.signedIn("service-manager").opens("/children/" + made).reads()).contains("Nora Newname").doesNotContain("Oldname", "Ollie", child);
        office.signedIn("service-manager").wholePage("adoption-14-new-record");
        assertThat(office.signedIn("service-manager").opens("/sealed-records").reads()).contains("You keep no sealed record");
    }
}
