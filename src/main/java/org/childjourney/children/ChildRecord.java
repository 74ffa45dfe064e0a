package org.childjourney.children;

import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;

/** A child's record as a person who may read it sees it. */
public record ChildRecord(ChildId id, String reference, boolean provisional, NewChild details) {

    /** What the child is called on a page or a task: the name, or what stands for it while none is known. */
    public String called() {
        String name = details.name().inFull();
        if (details.birth().unborn()) {
            return details.name().givenName() != null ? name : "Unborn baby" + (name.isEmpty() ? "" : " " + name);
        }
        String laChildId = details.identifiers().laChildId();
        return !name.isEmpty() ? name : "Child " + (laChildId == null ? reference : laChildId);
    }

    /** Such as {@code born 4 May 2019} or {@code expected 6 March 2027}. */
    public String bornOrExpected() {
        var birth = details.birth();
        if (birth.on() != null) {
            return "born " + LondonTime.longDate(birth.on());
        }
        return birth.expected() == null ? "date of birth not known" : "expected " + LondonTime.longDate(birth.expected());
    }
}
