package org.childjourney.transfer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code transfer} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class TransferTasks {

    private final TransferBook book;
    private final TransferCourse course;
    private final TransferClocks clocks;
    private final ReceivingSide receiving;

    TransferTasks(TransferBook book, TransferCourse course, TransferClocks clocks, ReceivingSide receiving) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.receiving = receiving;
    }

    /** Whose task it is to write the handover, and to meet: the people of the child's team whose work it is. */
    public String workersOf(String transferId) {
        return receiving.workersWith(book.get(UUID.fromString(transferId)).child());
    }

    /** Whose task it is to accept: the receiving team's managers. */
    public String receivingManagersOf(String transferId) {
        return receiving.managersFor(book.get(UUID.fromString(transferId)));
    }

    /** From now on the child is with the new worker, and what the old one had in hand too. */
    public void handOver(String transferId) {
        course.handOver(book.get(UUID.fromString(transferId)));
    }

    /** The meeting and the acceptance near their date. */
    public void escalateWhatNearsItsDate(String transferId) {
        clocks.escalateWhatNearsItsDate(UUID.fromString(transferId));
    }
}
