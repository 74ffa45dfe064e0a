package org.childjourney.leavingcare;

import java.util.List;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the records of leaving care follow: a birth that is corrected, two records that turn out to be of one child, and what the returns read. */
@Service
@Transactional
public class CareLeaverRecords {

    private final CareLeaverTable leavers;
    private final CareLeaverContactTable contacts;
    private final CareLeaverBirthdayTable birthdays;
    private final CareLeaverBook book;
    private final LeavingCareProcesses processes;

    CareLeaverRecords(CareLeaverTable leavers, CareLeaverContactTable contacts, CareLeaverBirthdayTable birthdays, CareLeaverBook book, LeavingCareProcesses processes) {
        this.leavers = leavers;
        this.contacts = contacts;
        this.birthdays = birthdays;
        this.book = book;
        this.processes = processes;
    }

    /** The young person's birthdays as SSDA903 OC3 asks for them, from the 17th on. */
    @Transactional(readOnly = true)
    public List<BirthdayFacts> birthdaysOf(ChildId child) {
        return book.of(child).map(leaver -> birthdays.findByCareLeaverOrderByAge(leaver.id).stream().map(CareLeaverBirthday::facts).toList()).orElse(List.of());
    }

    /** A birth was corrected: the day on which a child in care is sixteen may be another. */
    @EventListener
    public void on(ChildDetailsChanged changed) {
        book.of(changed.child()).ifPresent(processes::askTimersAgain);
    }

    /** Two records turned out to be of one child: leaving care is the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        leavers.belongTo(joined.joined().value(), joined.child().value());
        contacts.belongTo(joined.joined().value(), joined.child().value());
        birthdays.belongTo(joined.joined().value(), joined.child().value());
    }
}
