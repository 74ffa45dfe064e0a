package org.childjourney.keptapart;

import java.util.Optional;
import java.util.UUID;

/** The course of the files of one kind: how each ended, and who may end it early. There is one bean for each kind. */
public interface CourseOfFiles {

    /** Said where harm to a child is suspected and the file names none. */
    String WHICH_CHILD = "Which child? This file names none that we know. Ring the front door now: it opens a record. Then say on the file's page which child it is, and send this again.";

    KindOfFile kind();

    /** Whether a file of this kind is about a child, known or not. */
    default boolean isAboutAChild() {
        return true;
    }

    /** When and how it ended, in words; empty while it is open. Ask access before it is shown. */
    Optional<String> ended(UUID file);

    /** Whether this person, who reads the file, may withdraw it now. */
    boolean mayWithdraw(UUID file, String reader);

    /**
     * It was taken back, or opened in error: its clocks and tasks are cancelled with the reason, which stands in the file.
     *
     * @throws org.childjourney.foundation.Refused without a reason
     */
    void withdraw(UUID file, String why, String by);
}
