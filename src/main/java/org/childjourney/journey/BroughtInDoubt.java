package org.childjourney.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One thing in doubt, and what the manager decided of it. */
@Entity
@Table(name = "brought_in_doubt_lines")
class BroughtInDoubt {

    /** What a manager can decide. */
    enum Decision {
        stands("the record is right as it stands"), corrected("it was wrong, and is put right here"),
        askedThere("it was wrong, and is put right in the other system");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Id
    private UUID id;
    private int place;
    private LocalDate referredOn;
    private String doubt;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    private String words;

    protected BroughtInDoubt() {}

    BroughtInDoubt(int place, LocalDate referredOn, String doubt) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.referredOn = referredOn;
        this.doubt = doubt;
    }

    void settle(Decision decided, String why) {
        decision = decided;
        words = why;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    String doubt() {
        return doubt;
    }

    Decision decision() {
        return decision;
    }

    String words() {
        return words;
    }
}
