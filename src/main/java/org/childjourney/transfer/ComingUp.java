package org.childjourney.transfer;

import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** The dates of a child that come up, as the ledger has them, in words: whoever takes the child over takes them over as they are. */
@Component
class ComingUp {

    private final TransferClocks clocks;
    private final Timescales timescales;

    ComingUp(TransferClocks clocks, Timescales timescales) {
        this.clocks = clocks;
        this.timescales = timescales;
    }

    /** One line for each clock that runs, earliest due first; those of one record, such as the handover itself, left out. */
    String of(ChildId child, UUID but) {
        var lines = clocks.comingUp(child, but).stream().map(each -> "- " + timescales.versions(each.rule()).get(0).inWords() + ": " + LondonTime.due(each.dueAt()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "Nothing is due." : lines;
    }
}
