package org.childjourney.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Somebody who was told that the child is protected, and why. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ToldOfProtection(String who, String role, String how) {}
