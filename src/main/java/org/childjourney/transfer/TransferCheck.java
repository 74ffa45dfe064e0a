package org.childjourney.transfer;

import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Candidate;
import org.childjourney.allocation.Eligibility;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Who may receive a child: somebody of the team who may hold all the work that is open, and whose hands are not full without a reason. */
@Component
class TransferCheck {

    private final TransferTable table;
    private final Allocation allocation;
    private final Eligibility eligibility;
    private final Directory directory;
    private final InPeoplesNames names;

    TransferCheck(TransferTable table, Allocation allocation, Eligibility eligibility, Directory directory, InPeoplesNames names) {
        this.table = table;
        this.allocation = allocation;
        this.eligibility = eligibility;
        this.directory = directory;
        this.names = names;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void check(NewTransfer asked) {
        var check = new Answers();
        var now = allocation.of(asked.child());
        var open = table.findByChildAndEndedAtIsNull(asked.child().value());
        boolean isTeam = directory.teams().stream().anyMatch(team -> team.id().equals(asked.toTeam()));
        boolean sameTeam = now.filter(held -> held.team().equals(asked.toTeam())).isPresent();
        boolean sameWorker = sameTeam && now.flatMap(held -> held.worker()).map(worker -> worker.equals(asked.toWorker())).orElse(asked.toWorker() == null);
        check.require(open.isEmpty(), "to", asked.toWorker(), open.map(each -> "A handover to " + names.of(each.toTeam, each.toWorker)
                        + " is under way already. It must be accepted, refused or withdrawn first.").orElse(""))
                .require(isTeam, "to", asked.toTeam(), "To whom? There is no such team.")
                .require(!sameWorker && !(sameTeam && asked.toWorker() == null), "to", asked.toWorker(), "To whom? The child is with " + names.of(asked.toTeam(), asked.toWorker()) + " already.")
                .require(asked.reason() != null, "reason", null, "Why does the worker change? Choose one of the reasons.")
                .require(written(asked.because()), "because", null, "Say in a sentence why the child is to be handed over.");
        if (isTeam && asked.toWorker() != null && !sameWorker) {
            worker(asked.child(), asked.toTeam(), asked.toWorker(), asked.whyFull(), "to", check);
        }
        check.orRefuse();
    }

    /** Whether the worker may receive the child, and with a reason where their hands are full. */
    void worker(ChildId child, String team, String worker, String whyFull, String field, Answers check) {
        var found = eligibility.candidatesIn(team, child).stream().filter(each -> each.username().equals(worker)).findFirst();
        check.require(found.isPresent(), field, worker, names.of(worker) + " may not hold this child’s work: statutory work needs a registered social worker of the team, "
                        + "and nobody in the assessed and supported year holds assessments, enquiries, protection or care alone. Choose somebody else.")
                .require(found.filter(Candidate::isFull).isEmpty() || written(whyFull), "whyFull", whyFull,
                        names.of(worker) + "’s hands are full. Say why it is right all the same, or choose somebody else.");
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
