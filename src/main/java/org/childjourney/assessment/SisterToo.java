package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** A brother or sister for whom the same answers hold, in all but their own voice. The child is chosen by the id of their own record. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SisterToo(String record, YesNo seenAlone, String whyNotAlone, String childSaid) {

    ChildsVoice voice() {
        return new ChildsVoice(YesNo.yes, null, seenAlone, whyNotAlone, childSaid);
    }
}
