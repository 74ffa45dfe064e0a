package org.childjourney.allegations;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.keptapart.FileIsAbout;
import org.childjourney.keptapart.KeptApartFiles;
import org.childjourney.keptapart.KindOfFile;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allegations against people who work with children. They belong to no child's journey and stand in no child's chronology; they go on when the child moves,
 * turns eighteen or dies, for other children are in the same hands.
 */
@Service
@Transactional
public class Allegations implements CourseOfFiles {

    static final String RULE = "lado-1wd";

    private final AllegationTable table;
    private final KeptApartFiles files;
    private final AllegationAgainstWorkerProcess process;
    private final Clocks clocks;
    private final Clock clock;

    Allegations(AllegationTable table, KeptApartFiles files, AllegationAgainstWorkerProcess process, Clocks clocks, Clock clock) {
        this.table = table;
        this.files = files;
        this.process = process;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * An allegation was heard: whoever heard it tells the designated officer within one working day. Only the two of them read the file.
     *
     * @throws Refused with every wrong field
     */
    public UUID record(NewAllegation heard, String by) {
        return table.findBySourceEvent(heard.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            var check = new Answers();
            heard.check(clock.instant(), by, check);
            check.orRefuse();
            UUID file = files.open(KindOfFile.ALLEGATION, heard.child(), heard.aboutWhom(), heard.inWords(), Stream.of(by, heard.designated()).collect(Collectors.toSet()),
                    heard.accusedUser() == null ? Set.of() : Set.of(heard.accusedUser()), by);
            var allegation = table.save(new Allegation(file, heard, by));
            clocks.start(new ClockStart(RULE, file, allegation.file(), null, Trigger.at(heard.heardAt()), "AllegationHeard", AllegationAgainstWorkerProcess.KEY, by));
            process.begin(allegation);
            return file;
        });
    }

    @Override
    public KindOfFile kind() {
        return KindOfFile.ALLEGATION;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ended(UUID file) {
        var allegation = get(file);
        return allegation.isOpen() ? Optional.empty() : Optional.of(LondonTime.dayAndTime(allegation.endedAt) + ". " + allegation.endedWhy);
    }

    /** The designated officer alone: whoever heard it, or is accused, never makes it go away. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(UUID file, String reader) {
        var allegation = get(file);
        return allegation.isOpen() && allegation.designated.equals(reader);
    }

    /** It was opened in error, or is dealt with elsewhere. Its clocks and tasks are cancelled with the reason. @throws Refused without a reason */
    @Override
    public void withdraw(UUID id, String why, String by) {
        var allegation = get(id);
        new Answers().require(why != null && !why.isBlank(), "why", why, "Why is it withdrawn? needs an answer.").orRefuse();
        if (allegation.isOpen()) {
            process.cancel(id, "Withdrawn");
            clocks.cancelAll(id, why, by);
            allegation.end(why, clock.instant(), by);
        }
    }

    @Transactional(readOnly = true)
    public Optional<AllegationFacts> find(UUID id) {
        return table.findById(id).map(Allegation::facts);
    }

    /** @throws Refused when there is none with this id */
    Allegation get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("allegation", id, "There is no such file."));
    }

    @EventListener
    public void on(FileIsAbout said) {
        table.findById(said.file()).ifPresent(allegation -> allegation.isAbout(said.child()));
    }

    /** Two records turned out to be of one child: the allegation is about the known child. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
