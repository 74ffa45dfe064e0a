package org.childjourney.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children protected at once: by police, by a court, or by an agreement, and what followed. */
@Service
@Transactional
public class ImmediateProtections {

    private final ImmediateProtectionTable table;
    private final EmergencyPowers powers;
    private final ImmediateProtectionClocks clocks;
    private final ImmediateProtectionProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImmediateProtections(ImmediateProtectionTable table, EmergencyPowers powers, ImmediateProtectionClocks clocks, ImmediateProtectionProcess process,
                         ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.powers = powers;
        this.clocks = clocks;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /**
     * It was decided to protect a child at once. The same source event begins nothing twice, and a child who is protected already
     * stays in that protection.
     *
     * @return the protection's id
     * @throws Refused when it cannot be so
     */
    public UUID begin(NewImmediateProtection decided, String by) {
        decided.check(clock.instant());
        return table.findByChildAndSourceEvent(decided.child().value(), decided.sourceEvent())
                .or(() -> table.findByChildAndEndedAtIsNull(decided.child().value())).map(known -> known.id).orElseGet(() -> anew(decided, by));
    }

    private UUID anew(NewImmediateProtection decided, String by) {
        var protection = table.save(new ImmediateProtection(decided, clock.instant(), by));
        clocks.startInPlace(protection, by);
        events.publishEvent(new ImmediateProtectionBegun(protection.id, protection.child(), protection.journey(), protection.decidedAt, by, protection.because));
        process.begin(protection);
        return protection.id;
    }

    /** The manager decided what follows: it is made known. */
    void passOnHowItEnded(UUID id) {
        var protection = get(id);
        events.publishEvent(new ImmediateProtectionEnded(id, protection.child(), protection.journey(), protection.endedAt, protection.endedBy,
                protection.protectionEnd, uncovered(protection)));
    }

    private Duration uncovered(ImmediateProtection protection) {
        var used = powers.of(protection.id);
        Instant ends = used.get(used.size() - 1).endsAt;
        return protection.endedAt.isAfter(ends) ? Duration.between(ends, protection.endedAt) : Duration.ZERO;
    }

    /**
     * Immediate protection ends from outside: the child died, is of age, or it was overruled. Every clock of it is cancelled with
     * the reason. Nothing happens when it is over already.
     */
    public void end(UUID id, String why, Instant at, String by) {
        var protection = get(id);
        if (!protection.isOpen()) {
            return;
        }
        protection.stop(why, at, by);
        clocks.cancelAll(id, why, by);
        process.cancel(protection, "Immediate protection was stopped from outside");
        events.publishEvent(new ImmediateProtectionStopped(id, protection.child(), protection.journey(), at, by, why));
    }

    /** The immediate protection, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<ImmediateProtectionFacts> find(UUID id) {
        return table.findById(id).map(this::facts);
    }

    /** The protection that goes on for the child now. */
    @Transactional(readOnly = true)
    public Optional<ImmediateProtectionFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(this::facts);
    }

    /** Every immediate protection the child ever had, oldest first. */
    @Transactional(readOnly = true)
    public List<ImmediateProtectionFacts> of(ChildId child) {
        return table.findByChildOrderByBegunAt(child.value()).stream().map(this::facts).toList();
    }

    /** Whether police powers or an emergency order held the child at any moment since; Ofsted's Annex A asks for six months. */
    @Transactional(readOnly = true)
    public boolean heldByPoliceOrCourtSince(ChildId child, Instant since) {
        return of(child).stream().anyMatch(protection -> protection.heldByPoliceOrCourtSince(since));
    }

    ImmediateProtection get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("protection", id, "There is no such immediate protection."));
    }

    private ImmediateProtectionFacts facts(ImmediateProtection protection) {
        return protection.facts(powers.of(protection.id));
    }
}
