package org.childjourney.chronology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A child's story in order, written by the events themselves, so that nobody has to keep it and nobody can forget to. */
@Service
public class Chronology {

    private final ChronologyEntries entries;
    private final Clock clock;

    Chronology(ChronologyEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Two records turned out to be of one child: their stories are one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void join(org.childjourney.foundation.RecordsJoined joined) {
        entries.belongTo(joined.joined().value(), joined.child().value());
    }

    /**
     * Writes the event down in the transaction it happened in, so that record and chronology stand or fall together.
     * The same event told again changes nothing.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when it was published outside a transaction
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(JourneyEvent event) {
        String journey = event.journey() == null ? null : event.journey().value();
        entries.addOnce(UUID.randomUUID(), fingerprint(event, journey), event.child().value(), journey, event.at(), clock.instant(),
                event.kind(), event.stage(), event.what(), event.by(), event.significant());
    }

    /** Everything that happened to the child: earliest first, and in the order told where instants are equal. */
    @Transactional(readOnly = true)
    public List<ChronologyEntry> of(ChildId child) {
        return entries.ofChild(child.value());
    }

    /**
     * A worker judges an entry significant, or no longer so, and says why. Every judgement is kept; the last one holds.
     * Whether the worker may do so is for the caller to ask.
     *
     * @throws Refused when there is no such entry for this child, or no reason was given
     */
    @Transactional
    public void judge(ChildId child, UUID entry, boolean significant, String why, String by) {
        new Answers().require(why != null && !why.isBlank(), "why", why, "Say why this does or does not matter for the child.").orRefuse();
        var judged = entries.findById(entry).filter(e -> e.child().equals(child))
                .orElseThrow(() -> Refused.because("entry", entry, "There is no such entry in this child's chronology."));
        judged.mark(new SignificanceMark(significant, why.strip(), by, clock.instant()));
    }

    private static byte[] fingerprint(JourneyEvent event, String journey) {
        String told = String.join("\u001f", event.child().toString(), String.valueOf(journey), event.at().toString(),
                event.kind(), event.stage(), event.what(), event.by());
        try {
            return MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
