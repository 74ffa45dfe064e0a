package org.childjourney.wellbeing;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What whoever assessed the child's health recommends: one thing, one owner, one day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record HealthRecommendation(String what, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byWhen) {}
