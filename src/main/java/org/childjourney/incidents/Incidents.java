package org.childjourney.incidents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.keptapart.KeptApartFiles;
import org.childjourney.keptapart.KindOfFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serious incidents. Each has a file of its own, which its readers alone see and which outlives the child. */
@Service
@Transactional
public class Incidents implements CourseOfFiles {

    private static final List<String> ALWAYS_READ = List.of(Role.HEAD_OF_SERVICE, Role.DIRECTOR);

    private final IncidentTable table;
    private final LearningActionTable actions;
    private final KeptApartFiles files;
    private final Directory directory;
    private final IncidentProcesses processes;
    private final IncidentClocks clocks;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(IncidentTable table, LearningActionTable actions, KeptApartFiles files, Directory directory, IncidentProcesses processes, IncidentClocks clocks, Access access,
              ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.actions = actions;
        this.files = files;
        this.directory = directory;
        this.processes = processes;
        this.clocks = clocks;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The council knows that a child died or was seriously harmed: within five working days it is decided whether the panel is told. The heads of service,
     * the director and whoever recorded it read the file.
     *
     * @throws Refused with every wrong field
     */
    public UUID record(NewIncident known, String by) {
        return table.findBySourceEvent(known.sourceEvent()).map(before -> before.id).orElseGet(() -> {
            new Answers().require(!known.awareAt().isAfter(clock.instant()), "awareAt", known.awareAt(), "When did we become aware? It lies in the future.")
                    .require(known.what() != null && !known.what().isBlank(), "what", null, "What happened? needs an answer.").orRefuse();
            var readers = Stream.concat(Stream.of(by), ALWAYS_READ.stream().flatMap(role -> directory.holding(role, null).stream()).map(Staff::username)).collect(Collectors.toSet());
            UUID file = files.open(KindOfFile.SERIOUS_INCIDENT, known.child(), null, known.what(), readers, Set.of(), by);
            var incident = table.save(new Incident(file, known, by));
            clocks.start(IncidentClocks.NOTIFY, incident, known.awareAt(), "SeriousIncidentKnown", by);
            processes.begin(incident);
            return file;
        });
    }

    @Override
    public KindOfFile kind() {
        return KindOfFile.SERIOUS_INCIDENT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ended(UUID file) {
        return get(file).inWordsEnded();
    }

    /** Who decides whether the panel is told. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(UUID file, String reader) {
        return get(file).isOpen() && access.holds(reader, Set.copyOf(ALWAYS_READ)) && access.mayRead(reader, new ChildId(file));
    }

    /** It was opened in error. Its clocks and tasks are cancelled with the reason. @throws Refused without a reason */
    @Override
    public void withdraw(UUID id, String why, String by) {
        var incident = get(id);
        new Answers().require(why != null && !why.isBlank(), "why", why, "Why is it withdrawn? needs an answer.").orRefuse();
        if (incident.isOpen()) {
            processes.cancel(id, "Withdrawn");
            clocks.cancelAll(id, why, by);
            actions.findByIncident(id).forEach(action -> clocks.cancelAll(action.id, why, by));
            incident.end("Withdrawn. " + why, clock.instant(), by);
            if (incident.notifiedAt != null) {
                events.publishEvent(new SeriousIncidentWithdrawn(incident.child(), clock.instant(), by));
            }
        }
    }

    @Transactional(readOnly = true)
    public Optional<IncidentFacts> find(UUID id) {
        return table.findById(id).map(Incident::facts);
    }

    /** @throws Refused when there is none with this id */
    Incident get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("incident", id, "There is no such file."));
    }

    /** Two records turned out to be of one child: the incident is about the known child. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
