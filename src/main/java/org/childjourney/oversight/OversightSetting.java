package org.childjourney.oversight;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether supervision begins by itself where a worker holds a child, calendars run, and unheard children are counted: on, unless a council
 * that keeps supervision elsewhere sets {@code childjourney.oversight.by-itself} to false.
 */
@Component
class OversightSetting {

    private volatile boolean byItself;

    OversightSetting(@Value("${childjourney.oversight.by-itself:true}") boolean byItself) {
        this.byItself = byItself;
    }

    boolean byItself() {
        return byItself;
    }

    /** For a story that asks for it. */
    void byItself(boolean on) {
        this.byItself = on;
    }
}
