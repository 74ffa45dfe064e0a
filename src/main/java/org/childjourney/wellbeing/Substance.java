package org.childjourney.wellbeing;

import java.util.List;

/** What the assessments of a year say about substance misuse. Received leaves offered empty, as the return wants it. */
record Substance(Boolean misuse, Boolean received, Boolean offered) {

    static Substance in(List<HealthAssessment> held) {
        var asked = held.stream().filter(each -> each.substanceMisuse != null).toList();
        var misused = asked.stream().filter(each -> each.substanceMisuse).toList();
        if (misused.isEmpty()) {
            return new Substance(asked.isEmpty() ? null : Boolean.FALSE, null, null);
        }
        boolean received = misused.stream().anyMatch(each -> Boolean.TRUE.equals(each.interventionReceived));
        boolean offered = misused.stream().anyMatch(each -> Boolean.TRUE.equals(each.interventionOffered));
        return new Substance(Boolean.TRUE, received, received ? null : (Boolean) offered);
    }
}
