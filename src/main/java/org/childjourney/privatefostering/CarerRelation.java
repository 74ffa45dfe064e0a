package org.childjourney.privatefostering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the carer is to the child. A grandparent, brother, sister, uncle, aunt or step-parent never fosters privately, so none of them stands here. */
public enum CarerRelation {
    @JsonProperty("friend") FRIEND("a friend of the family"),
    @JsonProperty("distantRelative") DISTANT_RELATIVE("a distant relative"),
    @JsonProperty("hostFamily") HOST_FAMILY("the host of a pupil from abroad"),
    @JsonProperty("friendsFamily") FRIENDS_FAMILY("the family of the child's friend or partner"),
    @JsonProperty("other") OTHER("somebody else");

    private final String words;

    CarerRelation(String words) {
        this.words = words;
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
