package org.childjourney.children;

import jakarta.persistence.Embeddable;

/**
 * The numbers others know a child by.
 *
 * @param laChildId  the council's own id in its statutory returns: letters and figures, at most 20
 * @param nhsNumber  ten figures
 * @param upn        unique pupil number
 * @param formerUpn  the one before it
 * @param upnUnknown why there is no UPN: a code {@code UN1}…{@code UN7} of the children in need census
 */
@Embeddable
public record Identifiers(String laChildId, String nhsNumber, String upn, String formerUpn, String upnUnknown) {

    public static final Identifiers NONE = new Identifiers(null, null, null, null, null);

    public Identifiers {
        laChildId = Words.tidy(laChildId);
        nhsNumber = nhsNumber == null ? null : Words.code(nhsNumber.replace("-", ""));
        upn = Words.code(upn);
        formerUpn = Words.code(formerUpn);
        upnUnknown = Words.code(upnUnknown);
    }

    public static Identifiers nhs(String number) {
        return new Identifiers(null, number, null, null, null);
    }

    public static Identifiers upn(String upn) {
        return new Identifiers(null, null, upn, null, null);
    }

    Identifiers laChildId(String id) {
        return new Identifiers(id, nhsNumber, upn, formerUpn, upnUnknown);
    }
}
