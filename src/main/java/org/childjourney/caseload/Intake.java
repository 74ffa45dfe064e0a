package org.childjourney.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.children.BroughtInChildren;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one child of a file in one transaction: record, episodes, running work and clocks, or nothing. */
@Component
class Intake {

    /** How children of a census are found again. */
    static final String SOURCE = "cin-census";
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /** A birth so far from the expected date is of another child. */
    private static final int DAYS_FROM_EXPECTED = 70;

    private final BroughtInChildren broughtIn;
    private final Children children;
    private final CensusLog log;
    private final ObjectProvider<ImportedEpisodes> placing;
    private final TransactionTemplate transaction;

    Intake(BroughtInChildren broughtIn, Children children, CensusLog log, ObjectProvider<ImportedEpisodes> placing, TransactionTemplate transaction) {
        this.broughtIn = broughtIn;
        this.children = children;
        this.log = log;
        this.placing = placing;
        this.transaction = transaction;
    }

    /** Throws at once when there is nobody to place episodes, before anything is stored. */
    void ready() {
        placing.getObject();
    }

    /** Takes the child, or says why not; never half. */
    TakenChild take(long number, CensusChild child, UUID file, String by) {
        if (!child.refusals().isEmpty()) {
            return TakenChild.refused(number, child, child.refusals());
        }
        try {
            return transaction.execute(status -> store(number, child, file, by));
        } catch (Refused refused) {
            return TakenChild.refused(number, child, refused.fields().stream()
                    .map(each -> new Finding("refused", child.line(), each.field(), Objects.toString(each.value(), null), each.problem())).toList());
        } catch (RuntimeException fault) {
            LOG.error("The child on line {} of a census could not be taken: {}", child.line(), fault.getClass().getName()); // its message may name the child
            return TakenChild.refused(number, child, List.of(new Finding("fault", child.line(), "Child", null,
                    "The system could not take this child through a fault of its own, not of the file. Nothing of the child was stored. Send the file again.")));
        }
    }

    private TakenChild store(long number, CensusChild asRead, UUID file, String by) {
        log.takeAlone(asRead.laChildId());
        var known = children.byLaChildId(asRead.laChildId());
        if (known.filter(children::isSealed).isPresent()) {
            throw Refused.because("LAchildID", asRead.laChildId(), "Nothing can be brought in under this id. Leave this child out of the file.");
        }
        CensusChild child = known.isPresent() ? compared(asRead, children.facts(known.get())) : upnOnce(asRead);
        ChildId id = known.orElseGet(() -> broughtIn.bringIn(child.details(), SOURCE, child.laChildId(), by));
        var started = new ArrayList<String>();
        var history = new ArrayList<String>();
        boolean anything = known.isEmpty();
        for (Episode episode : child.episodes()) {
            if (isNew(id, episode)) {
                var placed = placing.getObject().place(id, episode, by);
                log.keep(file, child.line(), id, episode);
                started.addAll(placed.started());
                history.addAll(placed.history());
                anything = true;
            }
        }
        return new TakenChild(number, child.laChildId(), child.line(), children.facts(id).reference(),
                anything ? TakenChild.IMPORTED : TakenChild.ALREADY_HERE, started, history, child.findings());
    }

    private CensusChild upnOnce(CensusChild child) {
        String upn = child.details().identifiers().upn();
        return upn == null || !broughtIn.isUpnTaken(upn) ? child : child.withoutUpn(new Finding("1520", child.line(), "UPN", upn,
                "Another child's record has this UPN already. It is not kept; find out whose it is."));
    }

    /** A child of that id is here already: the same, or the file is of somebody else. What the record says is left as it is. */
    private CensusChild compared(CensusChild child, ChildFacts known) {
        var birth = child.details().birth();
        if (known.unborn() && birth.on() != null && Math.abs(ChronoUnit.DAYS.between(known.expectedDateOfBirth(), birth.on())) <= DAYS_FROM_EXPECTED) {
            return child.with(new Finding("born-since", child.line(), "PersonBirthDate", birth.on().toString(), "The record here is of an unborn child. Record the birth there."));
        }
        if (!Objects.equals(known.dateOfBirth(), birth.on()) || !Objects.equals(known.expectedDateOfBirth(), birth.expected())) {
            throw Refused.because("LAchildID", child.laChildId(), "A child with this id is here already and has another date of birth. "
                    + "Find out whether it is the same child, and correct the record or the file.");
        }
        LocalDate died = child.details().dateOfDeath();
        return Objects.equals(died, known.dateOfDeath()) ? child : child.with(new Finding("differs", child.line(), "PersonDeathDate", Objects.toString(died, null),
                "The record here says otherwise. It was left as it is; correct it there if the file is right."));
    }

    private boolean isNew(ChildId id, Episode episode) {
        var kept = log.episodesOf(id);
        if (kept.stream().anyMatch(each -> each.content().equals(episode.digest()))) {
            return false;
        }
        if (kept.stream().anyMatch(each -> each.referredOn().equals(episode.referredOn()))) {
            throw Refused.because("CINreferralDate", episode.referredOn(), "An episode referred on this day was brought in before and said otherwise. "
                    + "What is here was left as it is; record there what happened since.");
        }
        if (kept.stream().anyMatch(each -> each.overlaps(episode))) {
            throw Refused.because("CINreferralDate", episode.referredOn(), "An episode brought in before runs at the same time. "
                    + "What is here was left as it is; record there what happened since.");
        }
        return true;
    }
}
