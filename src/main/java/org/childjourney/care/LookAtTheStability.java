package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** What a service manager sees when a child lives in the third place within a year. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LookAtTheStability(String whyMoved, String childSaid, String holds, String direction, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate byWhen) {}
