package org.childjourney.escalation;

import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** The child's name and age at the head of this module's forms, under the reader's rights; the look is written down. */
@Component
class ChildHeading {

    private final ChildRecords records;

    ChildHeading(ChildRecords records) {
        this.records = records;
    }

    /** Values to begin a form with; more may be put in. */
    Map<String, Object> of(ChildId child, String reader, String why) {
        ChildRecord record = records.forReader(reader, child, why);
        return new HashMap<>(Map.of(
                "childName", record.called(), "childReference", record.reference(), "childAge", record.bornOrExpected()));
    }
}
