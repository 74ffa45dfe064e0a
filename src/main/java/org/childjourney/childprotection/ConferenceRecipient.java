package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** Somebody a paper of the conference was given or sent to: who, how and on which day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceRecipient(String name, String role, String how, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate givenOn) {

    private static final String NOT_GIVEN = "notGiven";

    boolean isEmpty() {
        return ConferenceTexts.allBlank(name, role, how) && givenOn == null;
    }

    boolean hasIt() {
        return how != null && !how.equals(NOT_GIVEN);
    }

    static List<ConferenceRecipient> said(List<ConferenceRecipient> rows) {
        return rows == null ? List.of() : rows.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Each is named, with how, and with a day between the one it follows and today. */
    static void check(List<ConferenceRecipient> all, String list, String label, LocalDate from, LocalDate today, Answers check) {
        for (int i = 0; i < all.size(); i++) {
            var each = all.get(i);
            String field = list + "[" + i + "]";
            String row = label + ", number " + (i + 1) + ": ";
            check.require(!ConferenceTexts.isBlank(each.name()), field + ".name", each.name(), row + "give the name.")
                    .require(each.how() != null, field + ".how", null, row + "say how they were given it, or that they were not.")
                    .require(!each.hasIt() || each.givenOn() != null && !each.givenOn().isBefore(from) && !each.givenOn().isAfter(today), field + ".givenOn",
                            each.givenOn(), row + "give the day, from " + LondonTime.longDate(from) + " to today.");
        }
    }

    /** When the last of them had it: the end of that day, or now if that is today, never before what it follows. Nobody could be given it: now. */
    static Instant givenAt(List<ConferenceRecipient> all, Instant follows, Instant now) {
        return all.stream().filter(ConferenceRecipient::hasIt).map(ConferenceRecipient::givenOn).filter(Objects::nonNull).max(LocalDate::compareTo)
                .map(LondonTime::endOf).map(end -> end.isAfter(now) ? now : end.isBefore(follows) ? follows : end).orElse(now);
    }

    static int count(List<ConferenceRecipient> all) {
        return (int) all.stream().filter(ConferenceRecipient::hasIt).count();
    }
}
