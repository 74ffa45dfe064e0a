package org.childjourney.incidents;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;

/** A local child safeguarding practice review was published. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishTheReview(
        @JsonFormat(shape = JsonFormat.Shape.STRING) OffsetDateTime publishedAt, String where, String notNamed, String childTold, String learning, List<AgreedAction> actions) {

    PublishTheReview {
        actions = AgreedAction.written(actions);
    }
}
