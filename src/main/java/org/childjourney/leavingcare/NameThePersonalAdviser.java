package org.childjourney.leavingcare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Who advises the young person, and what they said to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NameThePersonalAdviser(String adviser, String youngPersonSaid, String whyThem) {}
