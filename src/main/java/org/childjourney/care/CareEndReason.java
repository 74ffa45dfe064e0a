package org.childjourney.care;

/** Why a child is no longer looked after: SSDA903 REC, without X1, which only says that another episode follows. */
public enum CareEndReason implements Coded {
    E4A("Home to parents or others with parental responsibility, as planned"),
    E4B("Home to parents or others with parental responsibility, not planned"),
    E13("To parents, relatives or others without parental responsibility"),
    E41("Child arrangements order"),
    E45("Special guardianship: the foster carer, family or friend"),
    E46("Special guardianship: the foster carer, not family"),
    E47("Special guardianship: another carer, family or friend"),
    E48("Special guardianship: another carer, not family"),
    E11("Adopted, nobody opposed"),
    E12("Adopted, the court did without consent"),
    E5("Lives independently, with formal support"),
    E6("Lives independently, without formal support"),
    E7("Residential care funded by adult services"),
    E17("Eighteen, and stays with the carers"),
    E9("Sentenced to custody"),
    E14("Remand ended"),
    E3("Another council took over care"),
    E16("Moved abroad"),
    E15("Found to be eighteen or older"),
    E2("Died"),
    E8("Another reason");

    private final String label;

    CareEndReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean adopted() {
        return this == E11 || this == E12;
    }

    boolean specialGuardianship() {
        return this == E45 || this == E46 || this == E47 || this == E48;
    }

    /** A carer who fostered the child is the guardian. */
    boolean byFosterCarer() {
        return this == E45 || this == E46;
    }
}
