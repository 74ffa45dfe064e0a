package org.childjourney.adoption;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** Who may read the old record once it is sealed, and what stays for the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SealTheRecord(
        List<String> readers, String support, String lifeStory, String childsVoice) {}
