package org.childjourney;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleBoundariesTest {

    @Test
    void modules_know_only_whom_they_may_and_none_knows_another_in_a_circle() {
        ApplicationModules.of(ChildJourney.class).verify();
    }
}
