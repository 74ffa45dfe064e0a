package org.childjourney.closure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a case is closed, with the codes and in nearly the words of the children in need census. */
public enum ClosureReason {
    @JsonProperty("RC1") RC1("Adopted"),
    @JsonProperty("RC2") RC2("Died"),
    @JsonProperty("RC3") RC3("Child arrangements order"),
    @JsonProperty("RC4") RC4("Special guardianship order"),
    @JsonProperty("RC5") RC5("Another council took over"),
    @JsonProperty("RC6") RC6("Adult social care took over"),
    @JsonProperty("RC7") RC7("No longer in need, or services ceased for another reason"),
    @JsonProperty("RC8") RC8("After the assessment, no further action"),
    @JsonProperty("RC9") RC9("After the assessment, referred to early help");

    private final String words;

    ClosureReason(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
