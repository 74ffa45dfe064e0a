package org.childjourney.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks at the engine's pages through a browser as people see them. */
class SignInIT {

    static RunningApplication application;
    static Browser browser;

    @BeforeAll
    static void start() {
        application = RunningApplication.onFreshData(null);
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
    void a_social_worker_signs_in_to_Tasklist_and_the_browser_has_nothing_to_complain_of() {
        try (var worker = browser.person(application)) {
            worker.signIn("social-worker").screenshot("tasklist");
            assertThat(worker.page().title()).contains("Tasklist");
            assertThat(worker.complaints()).isEmpty();
        }
    }

    @Test
    void a_team_manager_signs_in_to_Cockpit_and_the_browser_has_nothing_to_complain_of() {
        try (var manager = browser.person(application)) {
            manager.signIn("team-manager", "cockpit").screenshot("cockpit");
            assertThat(manager.page().title()).contains("Cockpit");
            assertThat(manager.complaints()).isEmpty();
        }
    }
}
