package org.childjourney.secure;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/secure}: the decision, the stay (one instance for the hours and one for each order), the reviews. */
@Component
class SecureProcesses {

    static final String ACCOMMODATION = "secure-accommodation";
    static final String STAY = "secure-stay";
    static final String REVIEW = "secure-review";
    static final String ID = "secureAccommodationId";

    private final Processes processes;

    SecureProcesses(Processes processes) {
        this.processes = processes;
    }

    void begin(SecureAccommodation secure) {
        processes.start(ACCOMMODATION, secure.journey(), Map.of(ID, secure.id, "childId", secure.child()));
    }

    void beginStretch(SecureAccommodation secure) {
        processes.start(STAY, secure.journey(), Map.of(ID, secure.id, "childId", secure.child(), "authorityRule", secure.authorityRule()));
    }

    void beginReview(SecureAccommodation secure) {
        processes.start(REVIEW, secure.journey(), Map.of(ID, secure.id, "childId", secure.child(), "reviewRule", secure.reviewRule()));
    }

    /** Whatever waits for the end of the stay ends with it. */
    void childLeft(UUID secure) {
        processes.tell("secure.childLeft", ID, secure, Map.of());
    }

    void cancel(UUID secure, String why) {
        for (String process : new String[] {ACCOMMODATION, STAY, REVIEW}) {
            processes.cancel(process, ID, secure, why);
        }
    }
}
