package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.journey.ActOnChild.Question;

/** Something people begin about no child whose record is known: a complaint, an allegation. It leads to a file kept apart, and is begun from the list of these files. */
public interface ActWithoutChild {

    /** Its part of the page's address, in kebab case. */
    String key();

    /** What people call it, such as {@code Record a complaint}. */
    String title();

    /** Whether it is about a child, whom nobody knows yet; where it is not, nobody is sent to the child's page. */
    default boolean isAboutAChild() {
        return true;
    }

    /** What happens when it is done, in a sentence or two. */
    String what();

    /** What the list says afterwards. */
    String done();

    /** Who may: roles of {@code access.Role}. */
    Set<String> roles();

    /** The label of the date and time that are asked first. */
    String when();

    /** What is asked, in order. */
    List<Question> questions();

    /** Does it. @throws org.childjourney.foundation.Refused with every wrong field */
    void act(Said said, String by);
}
