package org.childjourney.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One legal status in one placement, from one London day to another. The chain of them is kept whole by the database too. */
@Entity
@Table(name = "care_episodes")
class CareEpisode {

    @Id private UUID id;
    private UUID care;
    int number;
    LocalDate fromOn;
    private LocalDate previousUntilOn;
    LocalDate untilOn;
    @Enumerated(EnumType.STRING) NewEpisodeReason rne;
    @Enumerated(EnumType.STRING) LegalStatus legalStatus;
    UUID placement;
    String rec;
    @Enumerated(EnumType.STRING) MoveReason reasonChange;
    @Version private Integer version;

    protected CareEpisode() {}

    /** The first of a period. */
    CareEpisode(UUID care, LegalStatus status, UUID placement, LocalDate on) {
        this.id = UUID.randomUUID();
        this.care = care;
        this.number = 1;
        this.fromOn = on;
        this.rne = NewEpisodeReason.S;
        this.legalStatus = status;
        this.placement = placement;
    }

    /** The one that begins on the day on which another ended. */
    CareEpisode(CareEpisode before, NewEpisodeReason why, LegalStatus status, UUID placement) {
        this(before.care, status, placement, before.untilOn);
        this.number = before.number + 1;
        this.previousUntilOn = before.untilOn;
        this.rne = why;
    }

    /** On the day on which it began it may still become another: the return knows days, not hours. */
    void become(NewEpisodeReason why, LegalStatus status, UUID nowPlacement) {
        this.rne = why;
        this.legalStatus = status;
        this.placement = nowPlacement;
    }

    UUID care() {
        return care;
    }

    void close(LocalDate on, String reasonCode, MoveReason change) {
        this.untilOn = on;
        this.rec = reasonCode;
        this.reasonChange = change;
    }
}
