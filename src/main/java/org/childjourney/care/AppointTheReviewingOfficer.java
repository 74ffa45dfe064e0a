package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Who reviews the child's care, and why they are independent of those who decide on it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AppointTheReviewingOfficer(String officer, String independentBecause, String childTold) {}
