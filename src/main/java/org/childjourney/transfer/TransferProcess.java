package org.childjourney.transfer;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/transfer/transfer.bpmn}. */
@Component
class TransferProcess {

    static final String KEY = "transfer";
    static final String ID = "transferId";

    private final Processes processes;

    TransferProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Transfer transfer) {
        processes.start(KEY, transfer.journey(), Map.of(ID, transfer.id, "childId", transfer.child(), "oneOfMany", transfer.oneOfMany,
                "acceptedAtOnce", transfer.acceptedAtOnce, "meetingHeld", false));
    }

    /** It falls away, as somebody said elsewhere than in a form of it. */
    void withdrawn(UUID transfer) {
        processes.tell("transfer.handoverDropped", ID, transfer, Map.of());
    }
}
