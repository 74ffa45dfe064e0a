package org.childjourney.screens;

import java.util.List;

/** What stands on a child's page, in words, as this reader may see it. */
public record ChildView(
        String reference, String called, List<String> warnings, List<Fact> facts, List<Relative> family, List<Stage> stages,
        List<ClockLine> openClocks, List<ClockLine> closedClocks, List<Entry> chronology, List<Look> looks, List<Action> actions) {

    /** Something the reader can do on this page. */
    public record Action(String what, String link) {}

    /** Something known of the child: its name and what it is. */
    public record Fact(String name, String value) {}

    /** A brother or sister; without a reference where the reader may not read the record. */
    public record Relative(String reference, String called) {}

    /** A part of the journey that is open. */
    public record Stage(String name, String since, List<Waiting> waitsFor) {}

    /** What a stage waits for, by when, and where the reader can do it; no link where it is not theirs. */
    public record Waiting(String what, String by, String link) {}

    /** An event of the chronology; {@code at} is for machines, {@code when} for people, {@code id} for the page on which it is judged. */
    public record Entry(String id, String at, String when, String stage, String what, String by, boolean significant, String why) {}

    /** Somebody looked at the record, or tried to. */
    public record Look(String when, String who, String why) {}
}
