package org.childjourney.foundation;

/** The person may not read or do this. The message is for them, and says nothing of what they may not know. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
