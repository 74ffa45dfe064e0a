package org.childjourney.childinneed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what people wrote about a child in need plan, each paper once. */
@Component
class NeedPlanPapers {

    private final NeedPlanPaperTable table;
    private final ObjectMapper json;
    private final Clock clock;

    NeedPlanPapers(NeedPlanPaperTable table, ObjectMapper json, Clock clock) {
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    /** @param suggestion null where no table was asked */
    void keep(UUID plan, String form, Object answers, NeedSuggestion suggestion, String by) {
        table.save(new NeedPlanPaper(plan, table.countByPlan(plan) + 1, form, json.valueToTree(answers), suggestion, clock.instant(), by));
    }
}
