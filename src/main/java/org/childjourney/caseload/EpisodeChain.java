package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The episodes of one child as a chain: each begins on the day the one before it ended, the first of a time in care by S, and only the last may be open. */
final class EpisodeChain {

    private static final String GOES_ON = "X1";

    private final LocalDate today;
    private final LocalDate birth;
    private final List<Finding> refusals;
    private final List<Finding> notes;
    private final List<CareHistory.Period> periods = new ArrayList<>();
    private List<CareHistory.Stay> running = new ArrayList<>();

    private EpisodeChain(LocalDate today, LocalDate birth, List<Finding> refusals, List<Finding> notes) {
        this.today = today;
        this.birth = birth;
        this.refusals = refusals;
        this.notes = notes;
    }

    /** @return the times in care, the earliest first; of no use where something was refused */
    static List<CareHistory.Period> of(List<FileRow> rows, LocalDate today, LocalDate birth, List<Finding> refusals, List<Finding> notes) {
        var chain = new EpisodeChain(today, birth, refusals, notes);
        rows.forEach(chain::each);
        if (refusals.isEmpty()) {
            rows.stream().sorted(Comparator.comparing(row -> row.day("DECOM"))).forEach(chain::link);
            chain.end();
        }
        return chain.periods;
    }

    private void each(FileRow row) {
        LocalDate from = row.day("DECOM");
        LocalDate until = row.day("DEC");
        refuse(CareCodes.SHORT_BREAK.has(row.text("LS")), row, "V3-V4", "LS", "V3 and V4 are short breaks. They are no time in care that runs on, and are not brought in.");
        refuse(from == null || from.isAfter(today), row, "141", "DECOM", "The day on which the episode began is missing, or lies in the future.");
        refuse(from != null && birth != null && from.isBefore(birth), row, "302", "DECOM", "Care cannot begin before the child is born.");
        refuse(row.has("DEC") && (until == null || until.isAfter(today)), row, "147", "DEC", "The day on which the episode ended cannot be.");
        refuse(from != null && until != null && !until.isAfter(from), row, "147", "DEC", "The episode ended before the day after it began.");
        code(CareCodes.NEW_EPISODE, row, "143", "RNE");
        if (!CareCodes.SHORT_BREAK.has(row.text("LS"))) {
            code(CareCodes.LEGAL_STATUS, row, "144", "LS");
        }
        code(CareCodes.NEED, row, "145", "CIN");
        code(CareCodes.PLACE, row, "146", "PLACE");
        ends(row);
    }

    /** X1 without a day of its end: the next episode is missing, and care goes on as this one says. */
    private void ends(FileRow row) {
        String rec = row.text("REC");
        refuse(rec != null && !CareCodes.END.has(rec), row, "149", "REC", "This code is not known. It is one of " + CareCodes.END.list() + ".");
        refuse(row.has("DEC") && rec == null, row, "148", "REC", "The episode has an end and no reason for it.");
        refuse(!row.has("DEC") && rec != null && !GOES_ON.equals(rec), row, "148", "DEC", "The episode has a reason for its end and no day.");
        note(!row.has("DEC") && GOES_ON.equals(rec), row, "148", "DEC", "X1 without the day of an end: the episode is taken to be open.");
        note(row.has("PLACE_PROVIDER") && !CareCodes.PROVIDER.has(row.text("PLACE_PROVIDER")), row, "178", "PLACE_PROVIDER", "This code is not known. It is not kept.");
        note(row.has("REASON_PLACE_CHANGE") && !CareCodes.MOVE.has(row.text("REASON_PLACE_CHANGE")), row, "1009", "REASON_PLACE_CHANGE", "This code is not known. It is not kept.");
    }

    private void link(FileRow row) {
        boolean begins = running.isEmpty();
        boolean first = "S".equals(row.text("RNE"));
        refuse(begins && !first, row, "RNE", "RNE", "The first episode of a time in care begins with S. What came before is missing from the file: add the earlier episodes.");
        refuse(!begins && first, row, "RNE", "RNE", "S begins a time in care, and the episode before says X1: care went on.");
        if (!begins) {
            var before = running.get(running.size() - 1);
            refuse(before.until() == null, row, "142", "DECOM", "The episode before this one, on line " + before.line() + ", is still open.");
            refuse(before.until() != null && !before.until().equals(row.day("DECOM")), row, "142", "DECOM",
                    "An episode begins on the day the one before it ended, on line " + before.line() + ".");
        } else if (!periods.isEmpty()) {
            refuse(row.day("DECOM").isBefore(periods.get(periods.size() - 1).last().until()), row, "142", "DECOM", "This time in care began before the one before it had ended.");
        }
        running.add(stay(row));
        if (row.has("DEC") && !GOES_ON.equals(row.text("REC"))) {
            periods.add(new CareHistory.Period(List.copyOf(running)));
            running = new ArrayList<>();
        }
    }

    private void end() {
        if (running.isEmpty()) {
            return;
        }
        var last = running.get(running.size() - 1);
        if (last.until() != null) {
            refusals.add(new Finding("142", last.line(), "episodes.csv REC", GOES_ON, "X1 says that care went on after this day, and no episode follows: nobody knows where the child is."));
        }
        periods.add(new CareHistory.Period(List.copyOf(running)));
    }

    private static CareHistory.Stay stay(FileRow row) {
        return new CareHistory.Stay(row.line(), row.day("DECOM"), row.day("DEC"), row.text("RNE"), row.text("LS"), row.text("CIN"), row.text("PLACE"),
                known(CareCodes.PROVIDER, row.text("PLACE_PROVIDER")), row.has("DEC") ? row.text("REC") : null, known(CareCodes.MOVE, row.text("REASON_PLACE_CHANGE")),
                row.text("HOME_POST"), row.text("PL_POST"), row.text("URN"));
    }

    private static String known(CareCodes set, String code) {
        return set.has(code) ? code : null;
    }

    private void code(CareCodes set, FileRow row, String rule, String column) {
        refuse(!set.has(row.text(column)), row, rule, column, "This code is not known. It is one of " + set.list() + ".");
    }

    private void refuse(boolean broken, FileRow row, String rule, String column, String problem) {
        if (broken) {
            refusals.add(row.finding(rule, column, problem));
        }
    }

    private void note(boolean broken, FileRow row, String rule, String column, String problem) {
        if (broken) {
            notes.add(row.finding(rule, column, problem));
        }
    }
}
