package org.childjourney.allegations;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;

/**
 * Somebody who works with children is said to have harmed one, to have committed an offence, or to be a risk.
 *
 * @param child       the child it is about; null where none is known
 * @param aboutWhom   where no child is known: whom it is about, in words; personal data, kept in the file only
 * @param heardAt     when it was heard, UTC: the working day counts from here
 * @param designated  user name of the designated officer
 * @param person      against whom; personal data, kept in the file only
 * @param accusedUser their user name, where they are on the staff list: they never become a reader; null otherwise
 * @param sourceEvent the same one opens nothing twice
 */
public record NewAllegation(ChildId child, String aboutWhom, Instant heardAt, String designated, String person, String personRole, String accusedUser, String what, String sourceEvent) {

    public NewAllegation {
        Objects.requireNonNull(heardAt, "An allegation needs when it was heard");
        Objects.requireNonNull(sourceEvent, "An allegation needs the event it follows");
    }

    /** About a child we know. */
    public NewAllegation(ChildId child, Instant heardAt, String designated, String person, String personRole, String accusedUser, String what, String sourceEvent) {
        this(Objects.requireNonNull(child, "An allegation is about a child"), null, heardAt, designated, person, personRole, accusedUser, what, sourceEvent);
    }

    void check(Instant now, String by, Answers check) {
        check.require(!heardAt.isAfter(now), "heardAt", heardAt, "When was it heard? It lies in the future.")
                .require(child != null || written(aboutWhom), "aboutWhom", null, "Whom is it about? needs an answer: what is known of the child or children.")
                .require(written(person), "person", null, "Against whom? needs an answer.")
                .require(written(personRole), "personRole", null, "What do they do with children? needs an answer.")
                .require(written(what), "what", null, "What is said to have happened? needs an answer.")
                .require(written(designated), "designated", null, "Who is the designated officer? needs an answer.")
                .require(accusedUser == null || !accusedUser.equals(designated), "designated", designated, "The person it is about cannot be the designated officer. Choose another.")
                .require(accusedUser == null || !accusedUser.equals(by), "accusedUser", accusedUser, "An allegation against yourself is recorded by somebody else. Tell your manager now.");
    }

    /** As it stands at the head of its file. */
    String inWords() {
        return "Against " + person + ", " + personRole + ". " + what;
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
