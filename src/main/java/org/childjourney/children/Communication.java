package org.childjourney.children;

import jakarta.persistence.Embeddable;

/** How a child is best spoken with. An interpreter is needed, not needed, or nobody has asked yet (null). */
@Embeddable
public record Communication(String language, Boolean interpreterNeeded) {

    public static final Communication UNKNOWN = new Communication(null, null);

    public Communication {
        language = Words.tidy(language);
    }
}
