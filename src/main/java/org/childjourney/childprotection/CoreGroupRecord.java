package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.childjourney.foundation.YesNo;
import org.childjourney.plans.PlannedNeed;
import org.childjourney.visits.NeedProgress;

/** The record of one core group: who came, the child's voice, progress, and what the plan says from now on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CoreGroupRecord(
        YesNo held, String whyNotHeld, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate newDayOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<String> alsoFor, List<Member> people,
        String howChildTookPart, String childsVoice, String parentsView,
        List<NeedProgress> progress, List<PlannedNeed> needs, String whyHardToRead,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate nextOn, String whyLater, YesNo bringForward, String whyBringForward,
        YesNo actToday, String whatToday, YesNo harmSuspected) {

    /** Somebody who belongs to the core group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(String name, String agency, Came came) {

        boolean isEmpty() {
            return PlanTexts.allBlank(name, agency) && came == null;
        }
    }

    /** How a member took part. */
    @SuppressWarnings("java:S115")
    enum Came { cameInPerson, joinedFromAfar, sentReport, didNotCome;

        boolean tookPart() {
            return this == cameInPerson || this == joinedFromAfar;
        }
    }

    CoreGroupRecord {
        people = people == null ? List.of() : people.stream().filter(member -> !member.isEmpty()).toList();
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
        progress = progress == null ? List.of() : progress;
        needs = PlannedNeed.written(needs);
    }

    boolean wasHeld() {
        return YesNo.isYes(held);
    }

    boolean suspectsHarm() {
        return YesNo.isYes(actToday) && YesNo.isYes(harmSuspected);
    }

    /** UTC. */
    Instant at() {
        return heldAt.toInstant();
    }
}
