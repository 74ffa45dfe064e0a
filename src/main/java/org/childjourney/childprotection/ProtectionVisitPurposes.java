package org.childjourney.childprotection;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a visit may be for. Once the core group has written the plan, nothing but its actions. */
final class ProtectionVisitPurposes {

    private ProtectionVisitPurposes() {}

    /** What a visit may be for while the core group has not written the plan. */
    static Map<String, String> ofOutline(ProtectionPlan plan) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < plan.outline().size(); i++) {
            var need = plan.outline().get(i);
            all.put("outline" + (i + 1), need.whatMustChange() + " (for: " + need.need() + ")");
        }
        all.put("gettingToKnow", "To hear how life is for the child, before the plan is written");
        return all;
    }
}
