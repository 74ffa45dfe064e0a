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
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Four made-up families, each a step further, one of them late, put into a new demo database through the same forms a person would use. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "childjourney.demo.caseload", havingValue = "true")
class DemoCaseload implements ApplicationRunner {

    private final Contacts contacts;
    private final OpenTasks tasks;
    private final FormDoor door;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Clock clock;

    DemoCaseload(Contacts contacts, OpenTasks tasks, FormDoor door, ObjectMapper json, JdbcClient database, Clock clock) {
        this.contacts = contacts;
        this.tasks = tasks;
        this.door = door;
        this.json = json;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from children").query(Long.class).single() > 0) {
            return;
        }
        contact(Duration.ofHours(3), "Quince", List.of("education.attendance"), "Often late and tired, and has stopped bringing lunch.",
                child("Marmaduke", "Quince", 9, "M"), child("Philippa", "Quince", 6, "F"));
        screened(contact(Duration.ofHours(25), "Oddsocks", List.of("neglect.food-clothing"), "Took food from other children's boxes on Monday and Tuesday.",
                child("Barnaby", "Oddsocks", 8, "M")), "neglect.food-clothing");
        decided(contact(Duration.ofHours(6), "Dumbleby", List.of("neglect.supervision"), "Found alone at the playground at dusk, twice.",
                child("Tabitha", "Dumbleby", 7, "F")));
        var allocated = contact(Duration.ofHours(20), "Featherstonehaugh-Test", List.of("domestic-abuse.unborn"), "Midwife saw bruises; mother says she walked into a door.",
                unborn("Featherstonehaugh-Test"));
        decided(allocated);
        String today = LondonTime.day(clock.instant()).toString();
        answer(allocated, "team-manager", "userTask_allocateSocialWorker", Map.of("worker", "social-worker", "startsOn", today,
                "reviewOn", LondonTime.day(clock.instant()).plusDays(12).toString(), "safeUntilSeen", "yes", "direction", "See mother on her own, with the midwife."));
    }

    private ReceivedContact contact(Duration ago, String family, List<String> signs, String concern, NewContact.ContactedChild... about) {
        return contacts.receive(new NewContact(clock.instant().minus(ago), "form", "2A", new NewContact.Referrer("Ms Invented", "Fictional School", "Teacher", "01632 960000"),
                concern, signs, new NewContact.Consent(true, null), List.of(about),
                List.of(new NewContact.HouseholdMember("Mother " + family, "mother", true))), "contact-officer", null);
    }

    /** Screened by the contact officer, who saw a sign. */
    private void screened(ReceivedContact contact, String sign) {
        answer(contact, "contact-officer", "userTask_screenTheContact", Map.of("inDangerNow", "no", "whereNow", "At home with mother", "whatHappened",
                "Seen and told by the referrer; nobody was hurt that they know of.", "parentsTold", "yes", "consent", "yes",
                "childrenInContact", List.of(Map.of("knownAs", "new")), "signs", List.of(sign)));
    }

    /** Screened by the contact officer and decided for an assessment by the manager. */
    private void decided(ReceivedContact contact) {
        screened(contact, "neglect.supervision");
        answer(contact, "team-manager", "userTask_decideOnTheContact", Map.of("level", "3", "outcome", "assessment", "worriedAbout",
                "Nobody knows yet how safe home is.", "workingWell", "Mother wants to talk.", "needsToHappen", "A social worker sees the family this week.",
                "team", "east", "forTheReferrer", "A social worker will see the family."));
    }

    private void answer(ReceivedContact contact, String user, String task, Map<String, ?> answers) {
        OpenTask open = tasks.of(new JourneyReference(contact.children().get(0).journeyRef())).stream()
                .filter(one -> one.key().equals(task)).findFirst().orElseThrow();
        door.submit(open, user, json.convertValue(new HashMap<>(answers), ObjectNode.class));
    }

    private NewContact.ContactedChild child(String given, String family, int years, String sex) {
        LocalDate born = LondonTime.day(clock.instant()).minusYears(years).minusDays(40);
        return new NewContact.ContactedChild(given, family, born, null, sex, "WBRI", null, null, null,
                new NewContact.Address(List.of("1 Nowhere Lane"), "YO1 9ZZ"), "Fictional School", "English");
    }

    private NewContact.ContactedChild unborn(String family) {
        return new NewContact.ContactedChild(null, family, null, LondonTime.day(clock.instant()).plusDays(110), "U", null, null, null, null, null, null, "English");
    }
}
