package org.childjourney.demo;

import static org.childjourney.access.Role.*;

import java.util.List;
import java.util.Set;
import org.childjourney.access.DemoPasswords;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's made-up staff, called after what they do, all with one password. In place before the first request, absent from production. */
@Component
@Profile({"demo", "test"})
class DemoStaff implements InitializingBean {

    private static final String EAST = "east";
    private static final String WEST = "west";
    private static final String FRONT_DOOR = "front-door";

    private final Directory directory;
    private final DemoPasswords passwords;
    private final TransactionTemplate transaction;
    private final String fixedPassword;

    DemoStaff(Directory directory, DemoPasswords passwords, TransactionTemplate transaction, Environment environment,
              @Value("${DEMO_PASSWORD:}") String chosen) {
        this.directory = directory;
        this.passwords = passwords;
        this.transaction = transaction;
        this.fixedPassword = environment.acceptsProfiles(Profiles.of("test")) ? "test" : chosen;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            people().stream().filter(person -> directory.find(person.username()).isEmpty()).forEach(directory::put);
            givePassword();
        });
    }

    private void givePassword() {
        if (!fixedPassword.isBlank()) {
            if (!passwords.fits("social-worker", fixedPassword)) {
                passwords.setForAll(fixedPassword);
            }
        } else if (!passwords.isAnySet()) {
            String password = DemoPassword.next();
            passwords.setForAll(password);
            print(password);
        }
    }

    /** To the terminal only, never to a log: it is shown this once. */
    @SuppressWarnings("java:S106")
    private static void print(String password) {
        System.out.printf("%n    DEMO: everybody signs in with the password  %s%n"
                + "    for example as social-worker, team-manager or contact-officer. It is shown this once;%n"
                + "    set DEMO_PASSWORD and start again to choose another.%n%n", password);
    }

    static List<Staff> people() {
        return List.of(
                person(CONTACT_OFFICER, "Connie Example", FRONT_DOOR),
                person(EMERGENCY_DUTY_TEAM, "Edwin Example", FRONT_DOOR),
                person(EARLY_HELP_PRACTITIONER, "Effie Example", EAST, FRONT_DOOR),
                socialWorker("social-worker", "Sol Example", SOCIAL_WORKER, EAST),
                new Staff("social-worker-asye", "Asha Example", Set.of(SOCIAL_WORKER), Set.of(EAST), true, true, true),
                socialWorker("social-worker-west", "Wes Example", SOCIAL_WORKER, WEST),
                socialWorker("senior-social-worker", "Senna Example", SENIOR_SOCIAL_WORKER, EAST, FRONT_DOOR),
                new Staff("team-manager", "Tamsin Example", Set.of(TEAM_MANAGER), Set.of(EAST, FRONT_DOOR), true, false, true),
                socialWorker("team-manager-west", "Tom Example", TEAM_MANAGER, WEST),
                socialWorker(SERVICE_MANAGER, "Selma Example", SERVICE_MANAGER),
                socialWorker(HEAD_OF_SERVICE, "Hedda Example", HEAD_OF_SERVICE),
                socialWorker(DIRECTOR, "Dilys Example", DIRECTOR),
                socialWorker(CONFERENCE_CHAIR, "Chaz Example", CONFERENCE_CHAIR),
                socialWorker(INDEPENDENT_REVIEWING_OFFICER, "Iris Example", INDEPENDENT_REVIEWING_OFFICER),
                socialWorker(IRO_MANAGER, "Ira Example", IRO_MANAGER),
                person(LEGAL_ADVISER, "Lex Example"),
                person(PERSONAL_ADVISER, "Perry Example"),
                person(VIRTUAL_HEAD, "Vi Example"),
                person(HEALTH_COORDINATOR, "Hettie Example"),
                socialWorker(ADOPTION_SOCIAL_WORKER, "Ada Example", ADOPTION_SOCIAL_WORKER),
                socialWorker(AGENCY_DECISION_MAKER, "Agnes Example", AGENCY_DECISION_MAKER),
                person(PERFORMANCE_ANALYST, "Percy Example"),
                person(QUALITY_AUDITOR, "Quinn Example"),
                person(SYSTEM_OPERATOR, "Sid Example"));
    }

    private static Staff person(String role, String name, String... teams) {
        return new Staff(role, name, Set.of(role), Set.of(teams), false, false, true);
    }

    private static Staff socialWorker(String username, String name, String role, String... teams) {
        return new Staff(username, name, Set.of(role), Set.of(teams), true, false, true);
    }
}
