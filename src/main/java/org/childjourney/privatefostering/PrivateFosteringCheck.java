package org.childjourney.privatefostering;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.childjourney.children.Birthdays;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What makes an arrangement private fostering: a child under 16, or under 18 with a disability, for 28 days or more (Children Act 1989, section 66). */
@Component
class PrivateFosteringCheck {

    private static final int SHORTEST = 28;

    private final PrivateFosteringTable table;
    private final Children children;
    private final Birthdays birthdays;
    private final Clock clock;

    PrivateFosteringCheck(PrivateFosteringTable table, Children children, Birthdays birthdays, Clock clock) {
        this.table = table;
        this.children = children;
        this.birthdays = birthdays;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void check(NewPrivateFostering heard) {
        var check = new Answers();
        ofTheChild(heard, check);
        ofTheTimes(heard, check);
        check.require(written(heard.carer()), "carer", null, "Who looks after the child? Give the carer's name.")
                .require(written(heard.where()), "where", null, "Where does the carer live? needs an answer.")
                .require(table.findByChildAndEndedAtIsNull(heard.child().value()).isEmpty(), "child", heard.child(),
                        "An arrangement of private fostering is open for this child already. Record its end first.")
                .orRefuse();
    }

    private void ofTheTimes(NewPrivateFostering heard, Answers check) {
        check.require(!heard.heardAt().isAfter(clock.instant()), "heardAt", heard.heardAt(), "When did we hear of it? It lies in the future.")
                .require(heard.noticeAt() == null || !heard.noticeAt().isAfter(heard.heardAt()), "noticeAt", heard.noticeAt(),
                        "When was notice given? It lies after we heard of it; give the moment it reached us, at the latest then.")
                .require(heard.agreedOn() == null || !heard.agreedOn().isAfter(LondonTime.day(heard.heardAt())), "agreedOn", heard.agreedOn(),
                        "When did they agree on it? It lies after we heard of it.")
                .require(heard.expectedEndOn() == null || ChronoUnit.DAYS.between(heard.startsOn(), heard.expectedEndOn()) + 1 >= SHORTEST, "expectedEndOn",
                        heard.expectedEndOn(), "An arrangement meant to last fewer than 28 days is not private fostering. Record it as a contact, and again as private "
                                + "fostering if it lasts longer.");
    }

    private void ofTheChild(NewPrivateFostering heard, Answers check) {
        var child = children.facts(heard.child());
        boolean born = child.dateOfBirth() != null;
        check.require(born && !child.died(), "child", heard.child(), "Private fostering depends on the child's age: first record when the child was born, "
                        + "as nearly as anybody knows.")
                .require(!born || !heard.startsOn().isBefore(child.dateOfBirth()), "startsOn", heard.startsOn(), "The day it begins lies before the child was born.")
                .require(!born || clock.instant().isBefore(birthdays.outgrowsPrivateFosteringAt(heard.child().toString()).toInstant()), "child", heard.child(),
                        "The child is 16 or older, and no disability is recorded, or is of age: that is not private fostering.");
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
