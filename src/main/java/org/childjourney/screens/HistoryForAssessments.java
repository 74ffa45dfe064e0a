package org.childjourney.screens;

import java.util.List;
import org.childjourney.access.Access;
import org.childjourney.assessment.History;
import org.childjourney.chronology.Chronology;
import org.childjourney.chronology.ChronologyEntry;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Shows whoever writes an assessment what the child's chronology holds: the latest significant events, oldest first. */
@Component
class HistoryForAssessments implements History {

    private static final int MOST = 10;

    private final Chronology chronology;
    private final Access access;

    HistoryForAssessments(Chronology chronology, Access access) {
        this.chronology = chronology;
        this.access = access;
    }

    @Override
    public List<String> ofChild(ChildId child, String reader) {
        if (!access.mayRead(reader, child)) {
            return List.of();
        }
        var significant = chronology.of(child).stream().filter(ChronologyEntry::significant).toList();
        return significant.subList(Math.max(0, significant.size() - MOST), significant.size()).stream()
                .map(entry -> LondonTime.longDate(LondonTime.day(entry.at())) + ": " + entry.what()).toList();
    }
}
