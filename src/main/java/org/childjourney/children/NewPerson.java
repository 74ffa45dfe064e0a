package org.childjourney.children;

import java.time.LocalDate;

/** What is known of an adult when first heard of. */
public record NewPerson(ChildName name, LocalDate dateOfBirth, String telephone) {

    public NewPerson {
        name = name == null ? ChildName.UNKNOWN : name;
    }

    /** From a name in one piece, such as a partner's system sends: the last word is taken for the family name. */
    public static NewPerson called(String fullName) {
        String tidy = Words.tidy(fullName);
        int gap = tidy == null ? -1 : tidy.lastIndexOf(' ');
        return new NewPerson(gap < 0 ? ChildName.of(tidy, null) : ChildName.of(tidy.substring(0, gap), tidy.substring(gap + 1)), null, null);
    }
}
