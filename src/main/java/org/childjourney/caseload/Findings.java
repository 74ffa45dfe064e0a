package org.childjourney.caseload;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one child in the file: what keeps the child from being taken, and what is only to be mended. */
final class Findings {

    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    /** The child cannot be safely taken. */
    void refuse(String rule, Node at, String field, String problem) {
        refusals.add(finding(rule, at, field, problem));
    }

    /** A rule is broken; the child is taken. */
    void note(String rule, Node at, String field, String problem) {
        notes.add(finding(rule, at, field, problem));
    }

    /** A rule is broken in a way only a manager can settle; the child is taken and a manager is asked. */
    void doubt(String rule, Node at, String field, String problem) {
        note(rule, at, field, problem);
        doubts.add(problem);
    }

    void noteWhen(boolean broken, String rule, Node at, String field, String problem) {
        if (broken) {
            note(rule, at, field, problem);
        }
    }

    void doubtWhen(boolean broken, String rule, Node at, String field, String problem) {
        if (broken) {
            doubt(rule, at, field, problem);
        }
    }

    /** The doubts since the last time they were taken. */
    List<String> takeDoubts() {
        var taken = List.copyOf(doubts);
        doubts.clear();
        return taken;
    }

    List<Finding> refusals() {
        return List.copyOf(refusals);
    }

    List<Finding> notes() {
        return List.copyOf(notes);
    }

    private static Finding finding(String rule, Node at, String field, String problem) {
        Node where = at.first(field).orElse(at);
        return new Finding(rule, where.line(), field, where == at && !at.name().equals(field) ? null : where.text(), problem);
    }
}
