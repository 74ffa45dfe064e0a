package org.childjourney.screens;

/** Nothing is to be found under what was asked for; the message says no more than that. */
class NotFound extends RuntimeException {

    NotFound(String message) {
        super(message);
    }

    /** No such child, whether the reference is mistyped or was never given. */
    static NotFound child() {
        return new NotFound("There is no child with this reference. A reference looks like CH-000123.");
    }
}
