package org.childjourney.screens;

import java.util.List;
import org.childjourney.access.View;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.chronology.Chronology;
import org.childjourney.chronology.ChronologyEntry;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Puts a child's chronology, and who has looked at the record, into words. Asks nobody for leave: {@link ChildReader} does. */
@Component
class ChildStory {

    private final Chronology chronology;
    private final ViewsOfRecord views;
    private final Names names;

    ChildStory(Chronology chronology, ViewsOfRecord views, Names names) {
        this.chronology = chronology;
        this.views = views;
        this.names = names;
    }

    /** Everything that happened to the child, in order. */
    List<ChildView.Entry> of(ChildId child) {
        return chronology.of(child).stream().map(this::entry).toList();
    }

    private ChildView.Entry entry(ChronologyEntry entry) {
        String why = entry.lastMark()
                .map(mark -> names.of(mark.by()) + (mark.significant() ? " marked this as significant: " : " no longer thinks this significant: ") + mark.why())
                .orElse(null);
        return new ChildView.Entry(entry.id().toString(), entry.at().toString(), LondonTime.dayAndTime(entry.at()), entry.stage(), entry.what(), names.of(entry.by()),
                entry.significant(), why);
    }

    /** Who has looked at the record, latest first; one line for a look that took several reads. */
    List<ChildView.Look> looks(ChildId child) {
        return views.of(child).stream().map(ChildStory::look).distinct().toList();
    }

    private static ChildView.Look look(View view) {
        return new ChildView.Look(LondonTime.dayAndTime(view.at()), view.name(), view.why() + (view.granted() ? "" : " (refused)"));
    }
}
