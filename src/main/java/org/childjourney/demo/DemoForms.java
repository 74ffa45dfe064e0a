package org.childjourney.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.FormDoor;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.childjourney.frontdoor.ReceivedContact;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the made-up caseload comes into being: contacts, and the same forms a person would answer. */
@Component
@Profile("demo")
class DemoForms {

    private final Contacts contacts;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final ObjectMapper json;
    private final Clock clock;

    DemoForms(Contacts contacts, OpenTasks tasks, FormDoor door, ObjectMapper json, Clock clock) {
        this.contacts = contacts;
        this.tasks = tasks;
        this.door = door;
        this.json = json;
        this.clock = clock;
    }

    ReceivedContact contact(Duration ago, String family, List<String> signs, String concern, NewContact.ContactedChild... about) {
        return contacts.receive(new NewContact(clock.instant().minus(ago), "form", "2A", new NewContact.Referrer("Ms Invented", "Fictional School", "Teacher", "01632 960000"),
                concern, signs, new NewContact.Consent(true, null), List.of(about),
                List.of(new NewContact.HouseholdMember("Mother " + family, "mother", true))), "contact-officer", null);
    }

    /** Screened by the contact officer, who saw a sign. */
    void screened(ReceivedContact contact, String sign) {
        answer(contact, "contact-officer", "userTask_screenTheContact", Map.of("inDangerNow", "no", "whereNow", "At home with mother", "whatHappened",
                "Seen and told by the referrer; nobody was hurt that they know of.", "parentsTold", "yes", "consent", "yes",
                "childrenInContact", List.of(Map.of("knownAs", "new")), "signs", List.of(sign)));
    }

    /** Screened by the contact officer and decided by the manager. */
    void decided(ReceivedContact contact, String level, String outcome, String needsToHappen) {
        screened(contact, "neglect.supervision");
        answer(contact, "team-manager", "userTask_decideOnTheContact", Map.of("level", level, "outcome", outcome, "differentBecause", "What the child says weighs more than the signs.",
                "worriedAbout", "Nobody knows yet how safe home is.", "workingWell", "Mother wants to talk.", "needsToHappen", needsToHappen,
                "team", "east", "forTheReferrer", "A social worker will see the family."));
    }

    /** Answers the first open task of that kind on the journey of the contact's first child. */
    void answer(ReceivedContact contact, String user, String task, Map<String, ?> answers) {
        OpenTask open = tasks.of(new JourneyReference(contact.children().get(0).journeyRef())).stream()
                .filter(one -> one.key().equals(task)).findFirst().orElseThrow(() -> new IllegalStateException("No task " + task));
        door.submit(open, user, json.convertValue(new HashMap<>(answers), ObjectNode.class));
    }

    NewContact.ContactedChild child(String given, String family, int years, String sex) {
        LocalDate born = LondonTime.day(clock.instant()).minusYears(years).minusDays(40);
        return new NewContact.ContactedChild(given, family, born, null, sex, "WBRI", null, null, null,
                new NewContact.Address(List.of("1 Nowhere Lane"), "YO1 9ZZ"), "Fictional School", "English");
    }

    NewContact.ContactedChild unborn(String family) {
        return new NewContact.ContactedChild(null, family, null, LondonTime.day(clock.instant()).plusDays(110), "U", null, null, null, null, null, null, "English");
    }
}
