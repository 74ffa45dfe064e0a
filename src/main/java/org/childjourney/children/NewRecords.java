package org.childjourney.children;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins records with their references, and refuses what cannot stand in one. */
@Component
class NewRecords {

    /** With which the reference of every child begins. */
    static final String PREFIX = "CH-";

    private final ChildTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewRecords(ChildTable table, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    ChildId begin(NewChild details, boolean provisional, String by) {
        var id = ChildId.next();
        var wrong = new ArrayList<>(ChildCheck.of(details, provisional, today()));
        if (!provisional) {
            wrong.addAll(taken(id, details));
        }
        return store(id, wrong, details, provisional, by);
    }

    /** As a known child, whose expected date may have passed by the time the record is brought in. */
    ChildId bringIn(NewChild details, String by) {
        var id = ChildId.next();
        var wrong = new ArrayList<>(ChildCheck.of(details, false, today()));
        wrong.removeIf(each -> "expectedDateOfBirth".equals(each.field()) && details.birth().unborn() && details.birth().expected().isBefore(today()));
        wrong.addAll(taken(id, details));
        return store(id, wrong, details, false, by);
    }

    private ChildId store(ChildId id, List<WrongField> wrong, NewChild details, boolean provisional, String by) {
        refuse(wrong);
        return store(new Child(id, reference(), provisional, clock.instant(), by), details, by);
    }

    private ChildId store(Child child, NewChild details, String by) {
        var numbers = details.identifiers();
        child.become(numbers.laChildId() != null ? details : details.identifiers(numbers.laChildId(laChildId(child.reference))));
        table.saveAndFlush(child);
        events.publishEvent(new ChildRegistered(child.childId(), clock.instant(), by, child.reference, child.provisional));
        return child.childId();
    }

    private String reference() {
        return String.format(PREFIX + "%06d", table.nextReference());
    }

    /** The council's id for the returns, where none was brought in: the reference without its hyphen, or lengthened when that is taken. */
    private String laChildId(String reference) {
        String id = reference.replace("-", "");
        return table.findByLaChildId(id).isEmpty() ? id : id + "X";
    }

    /** Refuses details that cannot stand in this record; an expected date that stood there before is not questioned again. */
    void refuseWrong(Child child, boolean provisional, NewChild before, NewChild after) {
        var wrong = new ArrayList<>(ChildCheck.of(after, provisional, today()));
        if (Objects.equals(before.birth().expected(), after.birth().expected()) && after.birth().on() == null) {
            wrong.removeIf(each -> "expectedDateOfBirth".equals(each.field()));
        }
        if (!provisional) {
            wrong.addAll(taken(child.childId(), after));
        }
        refuse(wrong);
    }

    /** The numbers that stand in another known child's record; whose is not said, as the reader may not be allowed to know. */
    List<WrongField> taken(ChildId self, NewChild details) {
        var wrong = new ArrayList<WrongField>();
        var numbers = details.identifiers();
        if (numbers.nhsNumber() != null && table.otherWithNhsNumber(self.value(), numbers.nhsNumber()).isPresent()) {
            wrong.add(new WrongField("nhsNumber", numbers.nhsNumber(), "Another child's record has this NHS number. Say whether it is the same child."));
        }
        if (numbers.upn() != null && table.otherWithUpn(self.value(), numbers.upn()).isPresent()) {
            wrong.add(new WrongField("upn", numbers.upn(), "Another child's record has this UPN. Say whether it is the same child."));
        }
        if (numbers.laChildId() != null && table.findByLaChildId(numbers.laChildId()).filter(other -> !other.childId().equals(self)).isPresent()) {
            wrong.add(new WrongField("laChildId", numbers.laChildId(), "Another child's record has this council's child id."));
        }
        return wrong;
    }

    static void refuse(List<WrongField> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
