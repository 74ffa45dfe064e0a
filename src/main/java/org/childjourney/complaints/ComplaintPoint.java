package org.childjourney.complaints;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** One point of a complaint, and what was found about it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ComplaintPoint(String point, Finding finding) {}
