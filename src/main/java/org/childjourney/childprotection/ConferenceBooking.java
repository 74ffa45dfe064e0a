package org.childjourney.childprotection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One day a child's conference was booked for. Written once, never changed: a later booking is another. */
@Entity
@Table(name = "conference_bookings")
class ConferenceBooking implements Persistable<UUID> {

    @Id private UUID id;
    private UUID conference;
    private int number;
    private UUID meeting;
    private Instant bookedFor;
    private boolean afterDue;
    @JdbcTypeCode(SqlTypes.JSON) private ConferenceBookingAnswers answers;
    private Instant recordedAt;
    private String recordedBy;

    protected ConferenceBooking() {}

    ConferenceBooking(ChildProtectionConference conference, int number, boolean afterDue, ConferenceBookingAnswers answers, Instant now, String by) {
        this.id = UUID.randomUUID();
        this.conference = conference.id;
        this.number = number;
        this.meeting = conference.meeting;
        this.bookedFor = conference.bookedFor;
        this.afterDue = afterDue;
        this.answers = answers;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** One line for the next reader. */
    String inWords() {
        return "Booked on " + LondonTime.longDate(LondonTime.day(recordedAt)) + " for " + LondonTime.dayAndTime(bookedFor)
                + (afterDue ? ", after the day it was due, because: " + answers.whyAfterDue() : "");
    }

    int number() { return number; }

    boolean afterDue() { return afterDue; }

    Instant bookedFor() { return bookedFor; }

    ConferenceBookingAnswers answers() { return answers; }

    @Override
    public UUID getId() { return id; }

    @Override
    public boolean isNew() { return true; }
}
