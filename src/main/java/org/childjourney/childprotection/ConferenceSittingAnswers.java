package org.childjourney.childprotection;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.childjourney.foundation.YesNo;

/** What the chair writes down on the day: that the conference was held and what it decided for each child, or why it was not. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConferenceSittingAnswers(
        String whatHappened, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime heldAt, List<Agency> agencies, YesNo informationSufficient,
        String whySufficient, List<Parent> parents, List<ChildsPart> children, String worriedAbout, String workingWell, String summary,
        List<Need> outline, List<Member> coreGroup, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate firstCoreGroupOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reviewOn, String whyNotHeld, String interimSafety, YesNo actToday, String whatToday,
        List<String> harmFor, List<String> alsoFor) {

    static final String HELD = "held";
    static final String ADJOURNED = "adjourned";
    static final String POSTPONED = "postponed";
    static final String CORRECTED = "corrected";
    /** A need of the outline plan that is every child's. */
    static final String ALL = "all";

    /** An agency asked to the conference: whether it came, what it thinks, and whether it agrees. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agency(String agency, String who, String attendance, YesNo reportGiven, Integer scale, String view, YesNo disagrees) {

        private static final Set<String> PRESENT = Set.of("inPerson", "video", "telephone");

        boolean isEmpty() {
            return ConferenceTexts.allBlank(who, attendance, view) && scale == null && reportGiven == null && disagrees == null;
        }

        boolean present() {
            return attendance != null && PRESENT.contains(attendance);
        }
    }

    /** A parent or carer. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Parent(String name, String relationship, String attendance, YesNo readReport, String view) {

        boolean isEmpty() {
            return ConferenceTexts.allBlank(attendance, view) && readReport == null;
        }
    }

    /** One child: how their view was heard, what the conference found, and what it decided. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChildsPart(
            String conferenceId, String howViewGiven, String childsView, YesNo metAlone, String whyNotHeard, YesNo suffered, YesNo likely,
            YesNo needsHelp, ConferenceDecision decision, String whyDifferent, String category, Integer earlierElsewhere) {

        UUID conference() {
            return UUID.fromString(conferenceId);
        }
    }

    /** One need, of one child or all, and what must change. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Need(String forWhom, String need, String whatMustChange) {

        boolean isEmpty() {
            return ConferenceTexts.allBlank(need, whatMustChange);
        }

        boolean isFor(UUID conference) {
            return ConferenceTexts.isBlank(forWhom) || ALL.equals(forWhom) || forWhom.equals(conference.toString());
        }
    }

    /** Somebody in the core group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(String name, String role) {

        boolean isEmpty() {
            return ConferenceTexts.allBlank(name, role);
        }
    }

    ConferenceSittingAnswers {
        agencies = kept(agencies, each -> !each.isEmpty());
        parents = kept(parents, each -> !each.isEmpty());
        children = kept(children, each -> !ConferenceTexts.isBlank(each.conferenceId()));
        outline = kept(outline, each -> !each.isEmpty());
        coreGroup = kept(coreGroup, each -> !each.isEmpty());
        harmFor = harmFor == null ? List.of() : List.copyOf(harmFor);
        alsoFor = alsoFor == null ? List.of() : List.copyOf(alsoFor);
    }

    private static <T> List<T> kept(List<T> rows, Predicate<T> said) {
        return rows == null ? List.of() : rows.stream().filter(said).toList();
    }

    boolean isHeld() {
        return HELD.equals(whatHappened);
    }

    /** Whether people came together: held, or opened and adjourned. */
    boolean wasOpened() {
        return isHeld() || ADJOURNED.equals(whatHappened);
    }

    boolean makesAPlan() {
        return children.stream().anyMatch(each -> each.decision() == ConferenceDecision.PLAN);
    }

    Optional<ChildsPart> partOf(UUID conference) {
        return children.stream().filter(each -> each.conferenceId().equals(conference.toString())).findFirst();
    }

    OutlinePlan outlineFor(UUID conference) {
        return new OutlinePlan(outline.stream().filter(each -> each.isFor(conference)).map(each -> new OutlineNeed(each.need(), each.whatMustChange())).toList());
    }

    /** As one child's record keeps it: with nothing that is of brothers and sisters alone. */
    ConferenceSittingAnswers onlyFor(UUID conference) {
        return new ConferenceSittingAnswers(whatHappened, heldAt, agencies, informationSufficient, whySufficient, parents,
                children.stream().filter(each -> each.conferenceId().equals(conference.toString())).toList(), worriedAbout, workingWell, summary,
                outline.stream().filter(each -> each.isFor(conference)).toList(), coreGroup, firstCoreGroupOn, reviewOn, whyNotHeld, interimSafety,
                actToday, harmFor.contains(conference.toString()) ? whatToday : null, List.of(), List.of());
    }
}
