package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.foundation.ChildId;

/**
 * Something people begin or say for a child at any stage, from the child's page: a report that the child is missing, a move, a concern.
 * There is one bean for each; the page offers what is the reader's to do and can be done for this child now.
 */
public interface ActOnChild {

    /** Its part of the page's address, in kebab case. */
    String key();

    /** What people call it, such as {@code Report the child missing}. */
    String title();

    /** What happens when it is done, in a sentence or two. */
    String what();

    /** What the child's page says afterwards. */
    String done();

    /** Who may: roles of {@code access.Role}, and only for children whose record they may read. */
    Set<String> roles();

    /** Whether it can be done for this child now. */
    boolean isOpenTo(ChildId child);

    /** What is asked, in order. */
    List<Question> questions(ChildId child, String reader);

    /** The label of the date and time that are asked first; null where none is: it happens now. */
    default String when() {
        return null;
    }

    /** What the child's page says the reader looked for; what is kept apart from that page must not betray itself there. */
    default String lookedFor() {
        return title();
    }

    /** Does it. @throws org.childjourney.foundation.Refused with every wrong field */
    void act(ChildId child, Said said, String by);

    /** One question of the page; with choices it is answered by one of them, else in words. */
    record Question(String key, String label, String hint, boolean required, List<Choice> choices) {

        static Question words(String key, String label, String hint) {
            return new Question(key, label, hint, true, List.of());
        }

        static Question choice(String key, String label, List<Choice> choices) {
            return new Question(key, label, null, true, choices);
        }

        Question mayBeLeft() {
            return new Question(key, label, hint, false, choices);
        }

        /** Read by the page. */
        public boolean isChoice() {
            return !choices.isEmpty();
        }
    }

    /** A code and what it is called. */
    record Choice(String value, String label) {}
}
