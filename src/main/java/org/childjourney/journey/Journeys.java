package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.SealedRecords;
import org.childjourney.allocation.Allocation;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journeys and their stages: at most one open journey for a child, closed when nothing in it is open. */
@Service
@Transactional
public class Journeys {

    private final JourneyTable journeys;
    private final JourneyStageTable stages;
    private final Allocation allocation;
    private final SealedRecords sealed;
    private final ApplicationEventPublisher events;

    Journeys(JourneyTable journeys, JourneyStageTable stages, Allocation allocation, SealedRecords sealed, ApplicationEventPublisher events) {
        this.journeys = journeys;
        this.stages = stages;
        this.allocation = allocation;
        this.sealed = sealed;
        this.events = events;
    }

    /** The child's open journey, or a new one from the instant on. @throws Refused for the sealed record of an adopted child, on which nothing begins */
    public JourneyReference open(ChildId child, Instant at, String because) {
        return openOf(child).orElseGet(() -> {
            if (sealed.isSealed(child)) {
                throw Refused.because("child", null, "Nothing can be begun on this record any more. Speak with your service manager about how the child can be helped.");
            }
            var reference = new JourneyReference("J-%d-%06d".formatted(LondonTime.day(at).getYear(), journeys.nextNumber()));
            journeys.saveAndFlush(new Journey(reference, child, at, because));
            events.publishEvent(new JourneyOpened(child, reference));
            return reference;
        });
    }

    /** A closed journey of the past, brought in with a caseload. */
    public JourneyReference history(ChildId child, Instant openedAt, Instant closedAt, String because) {
        var reference = new JourneyReference("J-%d-%06d".formatted(LondonTime.day(openedAt).getYear(), journeys.nextNumber()));
        var journey = new Journey(reference, child, openedAt, "Brought in with the caseload");
        journey.close(closedAt, because);
        journeys.saveAndFlush(journey);
        return reference;
    }

    @Transactional(readOnly = true)
    public Optional<JourneyReference> openOf(ChildId child) {
        return journeys.openOf(child.value()).map(Journey::reference);
    }

    /** Every journey of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<Journey> of(ChildId child) {
        return journeys.findByChildOrderByOpenedAt(child.value());
    }

    /** The stages of a journey and of those joined into it, in the order they began. */
    @Transactional(readOnly = true)
    public List<JourneyStage> stagesOf(JourneyReference journey) {
        var all = Stream.concat(Stream.of(journey.value()), journeys.findByJoinedInto(journey.value()).stream().map(one -> one.reference().value()));
        return stages.findByJourneyInOrderByBeganAt(all.toList());
    }

    /** A stage began; told twice, it began once. */
    void began(JourneyReference journey, String process, UUID record, String name, Instant at, String because) {
        if (stages.findByProcessAndRecord(process, record).isPresent()) {
            return;
        }
        stages.save(new JourneyStage(journey, process, record, name, at, because));
        journeys.findByReference(journey.value()).ifPresent(on -> events.publishEvent(new StageBegan(on.child(), journey, process, record, name)));
    }

    /** A stage ended; the journey closes when it was the last. */
    void ended(String process, UUID record, Instant at, String outcome, String by) {
        stages.findByProcessAndRecord(process, record).filter(JourneyStage::isOpen).ifPresent(stage -> stage.ended(at, outcome));
        stages.flush();
    }

    /** What is open in the child's open journey. */
    List<JourneyStage> openStagesOf(ChildId child) {
        return openOf(child).map(journey -> stagesOf(journey).stream().filter(JourneyStage::isOpen).toList()).orElse(List.of());
    }

    /** Nothing goes on any more: every stage that has not said so itself ends now. */
    void endAll(ChildId child, Instant at, String outcome) {
        openStagesOf(child).forEach(stage -> stage.ended(at, outcome));
        stages.flush();
    }

    void closeIfNothingIsOpen(ChildId child, Instant at, String because, String by) {
        journeys.openOf(child.value()).filter(journey -> stagesOf(journey.reference()).stream().noneMatch(JourneyStage::isOpen))
                .ifPresent(journey -> {
                    journey.close(at, because);
                    journeys.flush();
                    allocation.release(child, at);
                    events.publishEvent(new JourneyClosed(child, at, by, journey.reference(), because));
                });
    }

    /** Two records turned out to be of one child: the known child's open journey goes on, else the new one is theirs. */
    void join(ChildId provisional, ChildId known, Instant at) {
        journeys.openOf(provisional.value()).ifPresent(mine -> {
            var theirs = journeys.openOf(known.value());
            if (theirs.isPresent()) {
                mine.joinInto(theirs.get().reference(), at);
                journeys.flush();
            }
            mine.isOf(known);
        });
        journeys.flush();
    }
}
