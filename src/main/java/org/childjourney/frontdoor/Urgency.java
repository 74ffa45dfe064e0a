package org.childjourney.frontdoor;

/** How soon an agency's answer is wanted, in elapsed hours; each is a timescale of its own. */
public enum Urgency {
    fourHours("agency-answer-4h", "4 hours"),
    oneDay("agency-answer-24h", "24 hours"),
    threeDays("agency-answer-72h", "72 hours");

    private final String rule;
    private final String words;

    Urgency(String rule, String words) {
        this.rule = rule;
        this.words = words;
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return words;
    }
}
