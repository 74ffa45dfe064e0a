package org.childjourney.caseload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A child's care as another system recorded it for the return of children looked after (SSDA903), whose codes these are. Days are days in London.
 *
 * @param periods    each an unbroken time in care, the earliest first; only the last may be open
 * @param permanence whether the child had a lasting home by court order before; null where not said
 * @param reviews    days of reviews of the last period, the earliest first
 * @param asylum     whether the child seeks, or sought, asylum alone; null where the file does not say
 * @param doubts     sentences without personal data on what a manager must settle
 */
public record CareHistory(List<Period> periods, EarlierHome permanence, List<LocalDate> reviews, List<Away> missing, Asylum asylum, List<String> doubts) {

    /** One unbroken time in care: episodes that follow each other without a day between them. */
    public record Period(List<Stay> stays) {

        public LocalDate since() {
            return stays.get(0).from();
        }

        public Stay last() {
            return stays.get(stays.size() - 1);
        }

        public boolean open() {
            return last().until() == null;
        }
    }

    /** One episode: one legal status in one place. What is not known is null. */
    public record Stay(
            int line, LocalDate from, LocalDate until, String rne, String legalStatus, String need, String place, String provider, String rec,
            String reasonForMove, String homePostcode, String postcode, String urn) {}

    /** A lasting home before: the order, the council and the day, as far as known. */
    public record EarlierHome(String code, String authority, LocalDate on) {}

    /** Missing, or away without agreement; without an end where the file knows none. */
    public record Away(boolean missing, LocalDate from, LocalDate until) {}

    /** Whether the child seeks, or sought, asylum without an adult who is responsible, and the day on which that ended; null while it lasts. */
    public record Asylum(boolean alone, LocalDate until) {}

    /** The time in care that goes on. */
    public Optional<Period> open() {
        return periods.stream().filter(Period::open).findFirst();
    }

    public LocalDate since() {
        return periods.get(periods.size() - 1).since();
    }

    /** A digest of everything but the doubts, which are ours, and the lines: equal for the same care in another file. */
    String digest() {
        String content = periods.stream().flatMap(period -> period.stays().stream()).map(stay -> List.of(stay.from(), String.valueOf(stay.until()), stay.rne(), stay.legalStatus(),
                stay.place(), String.valueOf(stay.rec()))).toList() + " " + permanence + reviews + missing;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
