package org.childjourney.engine;

import java.util.Map;

/** Keeps half-filled forms in our own record, never in the engine and never in a browser. */
public interface FormDrafts {

    /** The person's unfinished answers to the task, by field; empty when there are none. */
    Map<String, Object> of(String task, String by);

    /** Forgets the drafts of a task that is done. */
    void forget(String task);
}
