package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** Three months of care by agreement: is it still agreed, is it still right, or is it drift? */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtTheAgreement(YesNo stillAgreed, String parentsSay, String childSaid, String purpose, YesNo toGateway, String because) {}
