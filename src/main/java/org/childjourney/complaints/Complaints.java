package org.childjourney.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Role;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.keptapart.FileIsAbout;
import org.childjourney.keptapart.KeptApartFiles;
import org.childjourney.keptapart.KindOfFile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints about what the council did or did not do for a child. They stand in no chronology and on no child's page; who is complained of reads
 * nothing of them. They go on when the child moves, grows up or dies.
 */
@Service
@Transactional
public class Complaints implements CourseOfFiles {

    /** There is no role for complaints: whoever audits quality, or a senior manager, manages them. */
    private static final Set<String> MANAGE = Set.of(Role.QUALITY_AUDITOR, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);


    private final ComplaintTable table;
    private final KeptApartFiles files;
    private final ComplaintProcesses processes;
    private final ComplaintClocks clocks;
    private final Access access;
    private final Clock clock;

    Complaints(ComplaintTable table, KeptApartFiles files, ComplaintProcesses processes, ComplaintClocks clocks, Access access, Clock clock) {
        this.table = table;
        this.files = files;
        this.processes = processes;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Somebody complains: it is answered within ten working days. Who manages complaints and who answers this one read the file, nobody else.
     *
     * @throws Refused with every wrong field
     */
    public UUID record(NewComplaint made, String by) {
        return table.findBySourceEvent(made.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            var check = new Answers();
            made.check(clock.instant(), check);
            check.orRefuse();
            UUID file = files.open(KindOfFile.COMPLAINT, made.child(), made.aboutWhom(), made.inWords(), Stream.of(made.manager(), made.answers()).collect(Collectors.toSet()),
                    made.complainedOf() == null ? Set.of() : Set.of(made.complainedOf()), by);
            var complaint = table.save(new Complaint(file, made, by));
            clocks.start(ComplaintClocks.ANSWER, complaint, made.madeAt(), "ComplaintMade", ComplaintProcesses.STAGE_1, by);
            processes.begin(ComplaintProcesses.STAGE_1, complaint);
            return file;
        });
    }

    @Override
    public KindOfFile kind() {
        return KindOfFile.COMPLAINT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ended(UUID file) {
        return get(file).inWordsEnded();
    }

    /** Whoever manages complaints, not the manager who answers this one. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(UUID file, String reader) {
        return get(file).isOpen() && access.holds(reader, MANAGE) && access.mayRead(reader, new ChildId(file));
    }

    /** They took it back, at whatever stage. Its clocks and tasks are cancelled with the reason. @throws Refused without one */
    @Override
    public void withdraw(UUID id, String why, String by) {
        var complaint = get(id);
        new Answers().require(why != null && !why.isBlank(), "why", why, "Why was it withdrawn? needs an answer.").orRefuse();
        if (complaint.isOpen()) {
            processes.cancel(id, "Withdrawn");
            over(complaint, ComplaintEnd.WITHDRAWN, why, clock.instant(), by);
        }
    }

    @Transactional(readOnly = true)
    public Optional<ComplaintFacts> find(UUID id) {
        return table.findById(id).map(Complaint::facts);
    }

    void over(Complaint complaint, ComplaintEnd how, String why, Instant at, String by) {
        complaint.end(how, why, at, by);
        clocks.cancelAll(complaint.id, how.label(), by);
    }

    /** @throws Refused when there is none with this id */
    Complaint get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("complaint", id, "There is no such file."));
    }

    @EventListener
    public void on(FileIsAbout said) {
        table.findById(said.file()).ifPresent(complaint -> complaint.isAbout(said.child()));
    }

    /** Two records turned out to be of one child: the complaint is about the known child. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
