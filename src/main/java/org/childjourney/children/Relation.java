package org.childjourney.children;

/** What somebody is to a child, in the words of practice. */
public enum Relation {
    MOTHER("mother"), FATHER("father"), STEP_PARENT("step-parent"), ADOPTIVE_PARENT("adoptive parent"), FOSTER_CARER("foster carer"),
    GUARDIAN("guardian"), GRANDPARENT("grandparent"), AUNT_OR_UNCLE("aunt or uncle"), OTHER_RELATIVE("other relative"),
    PARENTS_PARTNER("parent's partner"), OTHER_ADULT("other adult"),
    SIBLING("brother or sister"), HALF_SIBLING("half-brother or half-sister"), STEP_SIBLING("step-brother or step-sister");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it is a relation between two children. */
    public boolean betweenChildren() {
        return this == SIBLING || this == HALF_SIBLING || this == STEP_SIBLING;
    }

    /** What a form or a partner's system calls it: {@code "mother"}, {@code "step-parent"}, {@code "STEP_PARENT"}; anything else is another adult. */
    public static Relation called(String words) {
        String key = NameKey.of(words);
        for (Relation relation : values()) {
            if (key.equals(NameKey.of(relation.words)) || key.equals(NameKey.of(relation.name().replace("_", "")))) {
                return relation;
            }
        }
        return OTHER_ADULT;
    }
}
