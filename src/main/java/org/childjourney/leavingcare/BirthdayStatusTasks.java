package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code birthday-status} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class BirthdayStatusTasks {

    private final CareLeaverBirthdays birthdays;
    private final Clocks clocks;

    BirthdayStatusTasks(CareLeaverBirthdays birthdays, Clocks clocks) {
        this.birthdays = birthdays;
        this.clocks = clocks;
    }

    /** The birthday is near; the next one is waited for from now on. */
    public void askForTheStatus(String birthdayId) {
        clocks.escalateDue(UUID.fromString(birthdayId));
        birthdays.opened(UUID.fromString(birthdayId));
    }
}
