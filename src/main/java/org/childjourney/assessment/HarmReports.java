package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works with a child and has reasonable cause to suspect significant harm asks for a strategy discussion, at any stage. */
@Service
@Transactional
public class HarmReports {

    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HarmReports(Access access, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may ask for a strategy discussion about this child. */
    @Transactional(readOnly = true)
    public boolean mayAsk(String user, ChildId child) {
        return access.holds(user, Permissions.ASK_FOR_A_STRATEGY_DISCUSSION) && access.mayActFor(user, child);
    }

    /**
     * A strategy discussion is asked for; it begins in the same transaction, beside whatever is running.
     *
     * @param alsoFor brothers and sisters who are spoken about together
     * @param since   since when there is cause to suspect harm; not in the future. UTC
     * @throws NotAllowed when it is not this person's to ask, about any of the children
     * @throws org.childjourney.foundation.Refused when nothing is said, or the time cannot be
     */
    public void ask(ChildId child, List<ChildId> alsoFor, Instant since, String because, String by) {
        if (!mayAsk(by, child) || !alsoFor.stream().allMatch(each -> mayAsk(by, each))) {
            throw new NotAllowed("You may not ask for a strategy discussion about this child. Ring the team that holds the child.");
        }
        Instant now = clock.instant();
        new Answers()
                .require(!Texts.isBlank(because) && because.strip().length() >= 10, "because", because,
                        "Say in a sentence or two what was seen or heard that makes you suspect significant harm.")
                .require(!since.isAfter(now), "day", since, "Since when: " + LondonTime.dayAndTime(since) + " lies in the future. It is "
                        + LondonTime.dayAndTime(now) + " now.")
                .orRefuse();
        events.publishEvent(new HarmReported(child, since, by, null, because.strip(), alsoFor));
    }
}
