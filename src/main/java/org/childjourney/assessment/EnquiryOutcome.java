package org.childjourney.assessment;

/** What an enquiry found, in the words of Working Together, the form and the chronology. */
public enum EnquiryOutcome {
    NOT_SUBSTANTIATED("Concerns not substantiated"),
    SUBSTANTIATED_NO_CONTINUING_RISK("Concerns substantiated, no continuing risk of significant harm"),
    SUBSTANTIATED_CONTINUING_RISK("Concerns substantiated, continuing risk of significant harm");

    private final String label;

    EnquiryOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static EnquiryOutcome of(boolean substantiated, boolean continuingRisk) {
        return !substantiated ? NOT_SUBSTANTIATED : continuingRisk ? SUBSTANTIATED_CONTINUING_RISK : SUBSTANTIATED_NO_CONTINUING_RISK;
    }
}
