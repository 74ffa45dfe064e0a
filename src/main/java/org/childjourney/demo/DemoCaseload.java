package org.childjourney.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.childjourney.timescales.LondonTime;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Six made-up families, each a step further, one of them late, put into a new demo database through the same forms a person would use. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "childjourney.demo.caseload", havingValue = "true")
class DemoCaseload implements ApplicationRunner {

    private final DemoForms forms;
    private final DemoProtection protection;
    private final JdbcClient database;
    private final Clock clock;

    DemoCaseload(DemoForms forms, DemoProtection protection, JdbcClient database, Clock clock) {
        this.forms = forms;
        this.protection = protection;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from children").query(Long.class).single() > 0) {
            return;
        }
        forms.contact(Duration.ofHours(3), "Quince", List.of("education.attendance"), "Often late and tired, and has stopped bringing lunch.",
                forms.child("Marmaduke", "Quince", 9, "M"), forms.child("Philippa", "Quince", 6, "F"));
        forms.screened(forms.contact(Duration.ofHours(25), "Oddsocks", List.of("neglect.food-clothing"), "Took food from other children's boxes on Monday and Tuesday.",
                forms.child("Barnaby", "Oddsocks", 8, "M")), "neglect.food-clothing");
        assessed();
        protection.enquiry();
        protection.plan();
    }

    /** One family waits for a worker, the other has one. */
    private void assessed() {
        String needed = "A social worker sees the family this week.";
        forms.decided(forms.contact(Duration.ofHours(6), "Dumbleby", List.of("neglect.supervision"), "Found alone at the playground at dusk, twice.",
                forms.child("Tabitha", "Dumbleby", 7, "F")), "3", "assessment", needed);
        var allocated = forms.contact(Duration.ofHours(20), "Featherstonehaugh-Test", List.of("domestic-abuse.unborn"), "Midwife saw bruises; mother says she walked into a door.",
                forms.unborn("Featherstonehaugh-Test"));
        forms.decided(allocated, "3", "assessment", needed);
        String today = LondonTime.day(clock.instant()).toString();
        forms.answer(allocated, "team-manager", "userTask_allocateSocialWorker", Map.of("worker", "social-worker", "startsOn", today,
                "reviewOn", LondonTime.day(clock.instant()).plusDays(12).toString(), "safeUntilSeen", "yes", "direction", "See mother on her own, with the midwife."));
    }
}
