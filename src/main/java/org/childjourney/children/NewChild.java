package org.childjourney.children;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a child: when first heard of, and again whenever the record is corrected as a whole. Codes are those
 * of the statutory returns ({@link Codes}); anything unknown is null or empty.
 */
public record NewChild(
        ChildName name, Birth birth, String sex, String ethnicity, Set<String> disabilities, Identifiers identifiers,
        Communication communication, Home home, LocalDate dateOfDeath) {

    public NewChild {
        name = name == null ? ChildName.UNKNOWN : name;
        birth = birth == null ? Birth.UNKNOWN : birth;
        sex = sex == null || sex.isBlank() ? "U" : Words.code(sex);
        ethnicity = Words.code(ethnicity);
        disabilities = disabilities == null ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(disabilities));
        identifiers = identifiers == null ? Identifiers.NONE : identifiers;
        communication = communication == null ? Communication.UNKNOWN : communication;
        home = home == null ? Home.UNKNOWN : home;
    }

    public static NewChild born(String givenName, String familyName, LocalDate on, String sex) {
        return new NewChild(ChildName.of(givenName, familyName), Birth.on(on), sex, null, null, null, null, null, null);
    }

    public static NewChild unborn(String familyName, LocalDate expected) {
        return new NewChild(ChildName.of(null, familyName), Birth.expected(expected), "U", null, null, null, null, null, null);
    }

    NewChild name(ChildName called) {
        return new NewChild(called, birth, sex, ethnicity, disabilities, identifiers, communication, home, dateOfDeath);
    }

    public NewChild alsoKnownAs(String other) {
        return new NewChild(new ChildName(name.givenName(), name.familyName(), other), birth, sex, ethnicity, disabilities, identifiers,
                communication, home, dateOfDeath);
    }

    public NewChild ethnicity(String code) {
        return new NewChild(name, birth, sex, code, disabilities, identifiers, communication, home, dateOfDeath);
    }

    public NewChild disabilities(Set<String> codes) {
        return new NewChild(name, birth, sex, ethnicity, codes, identifiers, communication, home, dateOfDeath);
    }

    public NewChild identifiers(Identifiers numbers) {
        return new NewChild(name, birth, sex, ethnicity, disabilities, numbers, communication, home, dateOfDeath);
    }

    public NewChild communication(Communication how) {
        return new NewChild(name, birth, sex, ethnicity, disabilities, identifiers, how, home, dateOfDeath);
    }

    public NewChild home(Home where) {
        return new NewChild(name, birth, sex, ethnicity, disabilities, identifiers, communication, where, dateOfDeath);
    }

    public NewChild died(LocalDate on) {
        return new NewChild(name, birth, sex, ethnicity, disabilities, identifiers, communication, home, on);
    }

    NewChild birth(Birth when, String sex) {
        return new NewChild(name, when, sex, ethnicity, disabilities, identifiers, communication, home, dateOfDeath);
    }
}
