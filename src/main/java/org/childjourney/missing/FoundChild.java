package org.childjourney.missing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/**
 * How a missing child came back and how they are.
 *
 * @param foundByWho     by name; personal data, kept in the record only
 * @param policeTold     asked only where it was not recorded while the child was missing; so are its time, reference and reason
 * @param directorToldAt asked only where the child was missing for more than 24 hours and the director was not told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundChild(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime foundAt, FoundBy foundBy, String foundByWho, String foundWhere, String howTheyAre,
        YesNo hurt, String whatHurt, YesNo policeCheck, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime policeCheckAt, String whyNoPoliceCheck,
        String childSaid, YesNo policeTold, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime policeToldAt, String policeReference,
        String whyPoliceNotTold, @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime directorToldAt, String directorWho, YesNo harmSuspected,
        String harmBecause) {

    /** When the child was back; null where it was not answered. */
    Instant at() {
        return instant(foundAt);
    }

    static Instant instant(OffsetDateTime answered) {
        return answered == null ? null : answered.toInstant();
    }

    /** A page asks the same as the form, so that everything is checked here once more. */
    void check(SinceMissing when, boolean owesPolice, boolean owesDirector, Answers check) {
        check.require(foundAt != null, "foundAt", null, "When was the child back? needs an answer.")
                .require(foundBy != null, "foundBy", null, "How did the child come back? needs an answer.")
                .require(written(foundWhere), "foundWhere", null, "Where was the child found? needs an answer.")
                .require(written(howTheyAre), "howTheyAre", null, "How is the child? needs an answer.")
                .require(written(childSaid), "childSaid", null, "What did the child say first? needs an answer.")
                .require(hurt == YesNo.no || hurt == YesNo.yes && written(whatHurt), "whatHurt", null, "Is the child hurt or ill? Say yes or no; if yes, how, and what was done.")
                .require(policeCheckAt != null || policeCheck == YesNo.no && written(whyNoPoliceCheck), "policeCheck", null,
                        "Did the police see the child? Say when, or why not.")
                .require(harmSuspected == YesNo.no || harmSuspected == YesNo.yes && written(harmBecause), "harmBecause", null,
                        "Is there reasonable cause to suspect significant harm? Say yes or no; if yes, what makes you suspect it.");
        when.check(at(), "foundAt", "When was the child back?", check);
        new SinceMissing(at() == null ? when.earliest() : at(), when.now()).check(instant(policeCheckAt), "policeCheckAt", "When did the police see the child?", check);
        owed(when, owesPolice, owesDirector, check);
    }

    private void owed(SinceMissing when, boolean owesPolice, boolean owesDirector, Answers check) {
        check.require(!owesPolice || policeToldAt != null || policeTold == YesNo.no && written(whyPoliceNotTold), "policeTold", null,
                        "Were the police told that the child was missing? Say when, or why not; nobody has written it down yet.")
                .require(!owesDirector || directorToldAt != null && written(directorWho), "directorToldAt", null,
                        "The child was missing for more than 24 hours: who told the director, and when?");
        when.check(instant(policeToldAt), "policeToldAt", "When were the police told?", check);
        when.check(instant(directorToldAt), "directorToldAt", "When was the director told?", check);
    }

    String inWords() {
        return (foundBy.words().substring(0, 1).toUpperCase() + foundBy.words().substring(1)) + ": " + foundWhere.strip().replaceFirst("\\.$", "") + ". " + howTheyAre;
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
