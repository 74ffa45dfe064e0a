package org.childjourney.childprotection;

import java.util.List;

/** What a conference gives the core group to begin with. */
public record OutlinePlan(List<OutlineNeed> needs) {

    /** No needs: no plan was made. */
    public static final OutlinePlan NONE = new OutlinePlan(List.of());

    public OutlinePlan {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
