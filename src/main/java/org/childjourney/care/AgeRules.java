package org.childjourney.care;

import java.time.LocalDate;
import org.childjourney.foundation.Answers;

/** What the return knows only from some age on, refused before it is written rather than when it is sent. */
final class AgeRules {

    private AgeRules() {}

    static Answers of(LegalStatus status, LocalDate born, LocalDate on, Answers check) {
        Integer age = Ages.at(born, on);
        return check.require(age == null || age < 18, "status", status.name(), "Nobody comes into care from the eighteenth birthday on.")
                .require(age == null || age >= 10 || !status.ofYouthJustice(), "status", status.name(), "“" + status.label() + "” is only for children of ten or older.");
    }

    static Answers of(PlacementKind place, LocalDate born, LocalDate on, Answers check) {
        Integer age = Ages.at(born, on);
        return check.require(age == null || age >= place.fromAge(), "place", place.name(),
                "“" + place.label() + "” is only for children of " + place.fromAge() + " or older; this child is " + age + ".");
    }

    static Answers of(CareEndReason reason, LocalDate born, LocalDate on, PlacementKind place, Answers check) {
        Integer age = Ages.at(born, on);
        int from = switch (reason) {
            case E5, E6 -> 14;
            case E7 -> 16;
            case E17 -> 18;
            default -> 0;
        };
        return check.require(reason != CareEndReason.E2, "reason", reason.name(), "A death is recorded on the child's page; that ends everything open.")
                .require(age == null || age >= from, "reason", reason.name(), "“" + reason.label() + "” is only from the age of " + from + ".")
                .require(age == null || age < 18 || !reason.adopted() && !reason.specialGuardianship(), "reason", reason.name(),
                        "“" + reason.label() + "” is only before the eighteenth birthday.")
                .require(!reason.adopted() || place.adoptive(), "reason", reason.name(), "A child is adopted from a placement with adopters. Record that move first.")
                .require(!reason.byFosterCarer() || place.fostered(), "reason", reason.name(), "The child does not live in foster care: choose special guardianship to another carer.");
    }
}
