package org.childjourney.reviews;

/** What came of asking one rung. */
enum StepOutcome {
    AGREED("agrees", "agreed"),
    PARTLY("agrees in part", "partly"),
    REFUSED("does not agree", "refused"),
    SILENT("did not answer", "none"),
    VACANT("post vacant, passed over", "none");

    private final String label;
    private final String code;

    StepOutcome(String label, String code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    /** As the table of rules asks for it. */
    String code() {
        return code;
    }
}
