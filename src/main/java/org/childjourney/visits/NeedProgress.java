package org.childjourney.visits;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Progress with one need of the plan: a row of the list {@code progress}.
 *
 * @param forNeed  id of the need in the plan
 * @param how      better, same or worse
 * @param evidence what was seen or heard
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NeedProgress(String forNeed, Progress how, String evidence) {

    boolean isEmpty() {
        return forNeed == null && how == null && (evidence == null || evidence.isBlank());
    }
}
