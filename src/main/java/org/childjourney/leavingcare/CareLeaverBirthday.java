package org.childjourney.leavingcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.YesNo;

/** What the return asks of a care leaver around one birthday from the 17th to the 21st: SSDA903 OC3. */
@Entity
@Table(name = "care_leaver_birthdays")
class CareLeaverBirthday {

    @Id UUID id;
    UUID careLeaver;
    private UUID child;
    int age;
    @Enumerated(EnumType.STRING) InTouch inTouch;
    String activ;
    String accom;
    private boolean inCare;
    Instant statusAt;
    Instant closedAt;
    private String closedBy;

    protected CareLeaverBirthday() {}

    CareLeaverBirthday(CareLeaver leaver, int age) {
        this.id = UUID.randomUUID();
        this.careLeaver = leaver.id;
        this.child = leaver.child().value();
        this.age = age;
    }

    /** Nobody in touch: activity and home are not known, which the return writes 0. */
    void record(RecordTheBirthdayStatus answers, boolean stillInCare, Instant now, String by) {
        boolean heard = answers.inTouch() == InTouch.YES;
        this.inTouch = answers.inTouch();
        this.activ = heard ? answers.activity().name() : "0";
        this.accom = heard ? answers.livesIn().accom(YesNo.isYes(answers.suitable())) : "0";
        this.inCare = stillInCare;
        this.statusAt = answers.statusAt().toInstant();
        close(now, by);
    }

    void close(Instant now, String by) {
        this.closedAt = now;
        this.closedBy = by;
    }

    BirthdayFacts facts() {
        return new BirthdayFacts(age, inTouch, activ, accom, inCare, statusAt);
    }
}
