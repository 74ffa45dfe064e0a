package org.childjourney.complaints;

import java.time.Instant;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;

/**
 * Somebody complains about what the council did or did not do for a child.
 *
 * @param child       the child it is about; null where none is known
 * @param aboutWhom   where no child is known: whom it is about, in words; personal data, kept in the file only
 * @param madeAt      when it was made, UTC: the ten working days count from here
 * @param byChild     whether the child complains: then an advocate is offered
 * @param manager     user name of who manages complaints
 * @param answers     user name of the manager who answers at stage 1
 * @param complainedOf user name of who is complained of, where they are on the staff list: they never become a reader; null otherwise
 * @param sourceEvent the same one opens nothing twice
 */
public record NewComplaint(ChildId child, String aboutWhom, Instant madeAt, String complainant, boolean byChild, String what, String wished, String manager, String answers,
                           String complainedOf, String sourceEvent) {

    public NewComplaint {
        Objects.requireNonNull(madeAt, "A complaint needs when it was made");
        Objects.requireNonNull(sourceEvent, "A complaint needs the event it follows");
    }

    /** About a child we know. */
    public NewComplaint(ChildId child, Instant madeAt, String complainant, boolean byChild, String what, String wished, String manager, String answers, String complainedOf, String sourceEvent) {
        this(Objects.requireNonNull(child, "A complaint is about a child"), null, madeAt, complainant, byChild, what, wished, manager, answers, complainedOf, sourceEvent);
    }

    void check(Instant now, Answers check) {
        check.require(!madeAt.isAfter(now), "madeAt", madeAt, "When was it made? It lies in the future.")
                .require(child != null || written(aboutWhom), "aboutWhom", null, "Whom is it about? needs an answer: what is known of the child, or that it is about none.")
                .require(written(complainant), "complainant", null, "Who complains? needs an answer.")
                .require(written(what), "what", null, "What is complained of? needs an answer.")
                .require(written(wished), "wished", null, "What do they want? needs an answer.")
                .require(written(manager) && written(answers), "answers", null, "Who manages the complaint, and who answers it? needs an answer.")
                .require(complainedOf == null || !complainedOf.equals(answers) && !complainedOf.equals(manager), "answers", answers,
                        "Whoever is complained of neither manages the complaint nor answers it. Choose another.");
    }

    /** As it stands at the head of its file. */
    String inWords() {
        return "From " + complainant + ". " + what + " They want: " + wished;
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
