package org.childjourney.adoption;

import java.time.LocalDate;
import java.util.Objects;
import org.childjourney.foundation.Answers;

/**
 * Adopters of ours who entered stage two and are linked with no child.
 *
 * @param stageTwoOn  the London day: the four months count from here
 * @param names       personal data, kept in their file only
 * @param sex         SSDA903 SEX_ADOPTR: M1, F1, MM, FF or MF
 * @param legalStatus SSDA903 LS_ADOPTR: L0, L11, L12, L2, L3 or L4
 * @param sourceEvent the same one opens nothing twice
 */
public record NewAdopters(LocalDate stageTwoOn, String names, String sex, String legalStatus, String sourceEvent) {

    public NewAdopters {
        Objects.requireNonNull(sourceEvent, "Adopters need the event they follow");
    }

    void check(LocalDate today, Answers check) {
        check.require(stageTwoOn != null && !stageTwoOn.isAfter(today), "day", stageTwoOn, "On which day did they enter stage two? It lies in the future.")
                .require(names != null && !names.isBlank(), "names", null, "Who are they? needs an answer.")
                .require(sex != null && legalStatus != null && "L0".equals(legalStatus) == sex.endsWith("1"), "legalStatus", legalStatus, "What are they in law? One adopter is single, two are a couple.");
    }
}
