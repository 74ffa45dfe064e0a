package org.childjourney.adoption;

import java.time.Clock;
import java.time.LocalDate;
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
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.keptapart.KeptApartFiles;
import org.childjourney.keptapart.KindOfFile;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adopters of ours who are assessed before they are linked with a child. They too hear within four months of entering stage two whether they are suitable
 * (Adoption Agencies Regulations 2005 as amended in 2013). Their case record is no child's: it is a file kept apart.
 */
@Service
@Transactional
public class AdoptersWithoutChild implements CourseOfFiles {

    private static final Set<String> THEIR_WORK = Set.of(Role.ADOPTION_SOCIAL_WORKER, Role.AGENCY_DECISION_MAKER);

    private final AdoptionBook book;
    private final KeptApartFiles files;
    private final Directory directory;
    private final Access access;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Clock clock;

    AdoptersWithoutChild(AdoptionBook book, KeptApartFiles files, Directory directory, Access access, AdoptionClocks clocks, AdoptionProcesses processes, Clock clock) {
        this.book = book;
        this.files = files;
        this.directory = directory;
        this.access = access;
        this.clocks = clocks;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * They entered stage two: a decision on their suitability is due within four months. Whoever recorded it and the agency's decision-makers read the file.
     *
     * @return the file's id, which is the adopters' too
     * @throws org.childjourney.foundation.Refused with every wrong field
     */
    public UUID enterStageTwo(NewAdopters entered, String by) {
        return book.adoptersAfter(entered.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            LocalDate today = LondonTime.day(clock.instant());
            var check = new Answers();
            entered.check(today, check);
            check.orRefuse();
            var readers = Stream.concat(Stream.of(by), directory.holding(Role.AGENCY_DECISION_MAKER, null).stream().map(Staff::username)).collect(Collectors.toSet());
            String opening = entered.names() + ". In stage two since " + LondonTime.longDate(entered.stageTwoOn()) + ".";
            var adopters = book.keep(new ProspectiveAdopters(files.open(KindOfFile.ADOPTERS, null, entered.names(), opening, readers, Set.of(), by), entered, clock.instant(), by));
            clocks.start(AdoptionClocks.SUITABILITY, adopters, Trigger.on(entered.stageTwoOn()), "AdoptersEnteredStageTwo", AdoptionProcesses.ADOPTERS, by);
            processes.beginAssessment(adopters);
            return adopters.id;
        });
    }

    @Override
    public KindOfFile kind() {
        return KindOfFile.ADOPTERS;
    }

    @Override
    public boolean isAboutAChild() {
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ended(UUID file) {
        var adopters = book.adopters(file);
        return Optional.ofNullable(adopters.suitability).map(AdoptersSuitability::inWords)
                .map(words -> (adopters.suitableOn == null ? "" : LondonTime.longDate(adopters.suitableOn) + ". ") + words + ".");
    }

    /** They may go at any time before it is decided. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayWithdraw(UUID file, String reader) {
        return book.adopters(file).suitability == null && access.holds(reader, THEIR_WORK) && access.mayRead(reader, new ChildId(file));
    }

    @Override
    public void withdraw(UUID file, String why, String by) {
        new Answers().require(why != null && !why.isBlank(), "why", why, "Why do they withdraw? needs an answer.").orRefuse();
        var adopters = book.adopters(file);
        if (adopters.suitability == null) {
            adopters.suitability = AdoptersSuitability.WITHDREW;
            processes.cancelAssessment(file, "They withdrew");
            clocks.cancelAll(file, why, by);
        }
    }
}
