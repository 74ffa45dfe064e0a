package org.childjourney.children;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins children's records and keeps them true. Says nothing a person may not read: names are read through {@link ChildRecords}. */
@Service
@Transactional
public class Children {

    private final ChildTable table;
    private final NewRecords newRecords;
    private final ChildLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ObjectProvider<FilesKeptApart> apart;

    Children(ChildTable table, NewRecords newRecords, ChildLog log, ApplicationEventPublisher events, Clock clock,
             ObjectProvider<FilesKeptApart> apart) {
        this.table = table;
        this.newRecords = newRecords;
        this.log = log;
        this.events = events;
        this.clock = clock;
        this.apart = apart;
    }

    /** Begins the record of a child known not to be known. @throws Refused with every wrong field */
    public ChildId register(NewChild child, String by) {
        return newRecords.begin(child, false, by);
    }

    /** Begins a record for a child a contact tells of, until a person says whether the child is known. @throws Refused with every wrong field */
    public ChildId registerProvisional(NewChild child, String by) {
        return newRecords.begin(child, true, by);
    }

    /** Everything wrong with the details of a child a contact tells of; stores nothing. */
    public List<WrongField> check(NewChild child) {
        return ChildCheck.of(child, true, today());
    }

    /** The child exists, and is this one: facts for clocks and returns. @throws Refused when there is no such child */
    @Transactional(readOnly = true)
    public ChildFacts facts(ChildId child) {
        return table.findById(child.value()).map(Child::facts).or(() -> apart(child).map(FileKeptApart::facts)).orElseThrow(() -> unknown(child));
    }

    /** The record that goes on in place of this one, when somebody said they are of one child; otherwise the same. */
    @Transactional(readOnly = true)
    public ChildId current(ChildId child) {
        var found = table.findById(child.value());
        if (found.isEmpty() && apart(child).isPresent()) {
            return child;
        }
        Child record = found.orElseThrow(() -> unknown(child));
        while (record.joinedInto != null) {
            record = get(new ChildId(record.joinedInto));
        }
        return record.childId();
    }

    /** The child's reference for lists over all children, where one row that has lost its record must not cost a manager the whole list. */
    @Transactional(readOnly = true)
    public String referenceOf(ChildId id) {
        return table.findById(id.value()).map(child -> child.facts().reference()).or(() -> apart(id).map(FileKeptApart::reference)).orElse("no record");
    }

    /** The child of a reference such as {@code CH-000123}; that of a joined record leads to the record that goes on. */
    @Transactional(readOnly = true)
    public Optional<ChildId> byReference(String reference) {
        return table.findByReference(reference).map(child -> current(child.childId()));
    }

    /** The school or nursery, as far as it is known. */
    @Transactional(readOnly = true)
    public Optional<String> schoolOf(ChildId child) {
        return Optional.ofNullable(get(current(child)).details().home().school());
    }

    /** Whether a disability is recorded of the child. */
    @Transactional(readOnly = true)
    public boolean isDisabled(ChildId child) {
        return get(current(child)).details().disabilities().stream().anyMatch(each -> !"NONE".equals(each));
    }

    /** Whether it is the old record of an adopted child, which nothing may show or lead to. */
    @Transactional(readOnly = true)
    public boolean isSealed(ChildId child) {
        return get(child).sealed;
    }

    /** The child with this id in the council's statutory returns. */
    @Transactional(readOnly = true)
    public Optional<ChildId> byLaChildId(String laChildId) {
        return table.findByLaChildId(laChildId).map(child -> current(child.childId()));
    }

    /** Corrects or adds details; what stood there before is kept. Nothing happens when nothing differs. @throws Refused with every wrong field */
    public void update(ChildId id, NewChild details, String by) {
        var changed = change(id, details, by);
        if (!changed.isEmpty()) {
            events.publishEvent(new ChildDetailsChanged(id, clock.instant(), by, changed));
        }
    }

    /** Corrects or adds details, given those that stand. @throws Refused with every wrong field */
    public void update(ChildId id, UnaryOperator<NewChild> how, String by) {
        update(id, how.apply(get(id).details()), by);
    }

    /** An unborn child was born on a day in London. @throws Refused when the child was born already, or the day lies ahead */
    public void born(ChildId id, LocalDate on, String sex, String by) {
        var before = get(id).details();
        if (!before.birth().unborn()) {
            throw Refused.because("dateOfBirth", on, "The birth of this child is recorded already. Correct the date of birth instead.");
        }
        change(id, before.birth(Birth.on(on), sex), by);
        events.publishEvent(new ChildBorn(id, LondonTime.startOf(on), by, on, before.birth().expected()));
    }

    /** A child died on a day in London. @throws Refused for an unborn child, or a day ahead or before birth */
    public void died(ChildId id, LocalDate on, String by) {
        if (!change(id, get(id).details().died(on), by).isEmpty()) {
            events.publishEvent(new ChildDied(id, LondonTime.startOf(on), by, on));
        }
    }

    /** A child lives elsewhere since a day in London; the school stays unless it is given. @throws Refused with every wrong field */
    public void addressChanged(ChildId id, Home home, LocalDate since, String by) {
        var before = get(id).details();
        if (since.isAfter(today())) {
            throw Refused.because("since", since, "The day of the move lies in the future. Record it once the child has moved.");
        }
        var after = home.school() == null ? home.school(before.home().school()) : home;
        if (!change(id, before.home(after), by).isEmpty()) {
            boolean postcode = !java.util.Objects.equals(before.home().postcode(), after.postcode());
            events.publishEvent(new AddressChanged(id, LondonTime.startOf(since), by, since, postcode));
        }
    }

    private List<String> change(ChildId id, NewChild after, String by) {
        Child child = get(id);
        var before = child.details();
        newRecords.refuseWrong(child, child.provisional, before, after);
        child.become(after.identifiers().laChildId() == null ? after.identifiers(after.identifiers().laChildId(before.identifiers().laChildId())) : after);
        return log.write(id, before, child.details(), by);
    }

    private Child get(ChildId id) {
        return table.findById(id.value()).orElseThrow(() -> unknown(id));
    }

    /** The file that stands where a child's record would; asked only where there is no such record. */
    Optional<FileKeptApart> apart(ChildId id) {
        return apart.stream().flatMap(files -> files.find(id).stream()).findFirst();
    }

    private static Refused unknown(ChildId id) {
        return Refused.because("child", id, "There is no such child.");
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
