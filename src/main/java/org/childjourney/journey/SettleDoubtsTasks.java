package org.childjourney.journey;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process of settling doubts asks of the application. Only the engine may call it. */
@Component
public class SettleDoubtsTasks {

    private final Doubts doubts;

    SettleDoubtsTasks(Doubts doubts) {
        this.doubts = doubts;
    }

    /** Whose task it is, also where no team holds the child any more. */
    public String managersFor(String doubtsId) {
        return doubts.managersFor(UUID.fromString(doubtsId));
    }
}
