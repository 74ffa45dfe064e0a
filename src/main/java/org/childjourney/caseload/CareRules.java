package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.childjourney.children.Codes;
import org.childjourney.children.Upn;

/** Whether a child of a return of children looked after can be safely taken; and what of the child is in doubt. The episodes have rules of their own. */
final class CareRules {

    private static final int YEARS_OF_CARE = 18;
    private static final Set<String> SEXES = Set.of("1", "2", "M", "F", "U");

    private final ReturnFiles files;
    private final String id;
    private final LocalDate today;
    private final List<Finding> refusals = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private LocalDate birth;

    private CareRules(ReturnFiles files, String id, LocalDate today) {
        this.files = files;
        this.id = id;
        this.today = today;
    }

    /** What was found; the care is null when there are refusals. */
    record Checked(CareHistory care, List<Finding> refusals, List<Finding> notes) {}

    static Checked check(ReturnFiles files, String id, LocalDate today) {
        var rules = new CareRules(files, id, today);
        rules.header();
        var periods = EpisodeChain.of(files.of(ReturnFiles.EPISODES, id), today, rules.birth, rules.refusals, rules.notes);
        rules.whole(periods);
        return rules.refusals.isEmpty() ? new Checked(rules.care(periods), List.of(), rules.notes) : new Checked(null, rules.refusals, rules.notes);
    }

    private void header() {
        var rows = files.of(ReturnFiles.HEADER, id);
        if (rows.isEmpty()) {
            refusals.add(files.of(ReturnFiles.EPISODES, id).get(0).finding("header", "CHILD", "This child stands in the episodes and not in the header: nobody knows who it is."));
            return;
        }
        var row = rows.get(0);
        birth = row.day("DOB");
        refuse(rows.size() > 1, rows.get(rows.size() - 1), "header", "CHILD", "This child stands in the header already, on line " + row.line() + ".");
        refuse(!id.matches("[A-Za-z0-9]{1,20}"), row, "CHILD", "CHILD", "The child's id may have at most 20 letters and figures.");
        refuse(birth == null || birth.isAfter(today) || birth.isBefore(today.minusYears(120)), row, "102", "DOB", "The date of birth is missing, or cannot be.");
        refuse(row.has("SEX") && !SEXES.contains(row.text("SEX")), row, "101", "SEX", "This code is not known. It is M, F or U, or 1 or 2.");
        refuse(row.has("ETHNIC") && !Codes.ETHNICITY.has(row.text("ETHNIC")), row, "103", "ETHNIC", "This code is not known. It is one of " + Codes.ETHNICITY.list() + ".");
        String upn = row.has("UPN") ? row.text("UPN").toUpperCase(Locale.ROOT) : "UN1";
        note(!upn.matches("UN[1-5]") && !Upn.isRight(upn), row, "168", "UPN", "This is not a UPN: its shape or check letter is wrong. It is not kept; ask the school.");
    }

    private void whole(List<CareHistory.Period> periods) {
        var rows = files.of(ReturnFiles.EPISODES, id);
        if (rows.isEmpty()) {
            refusals.add(files.of(ReturnFiles.HEADER, id).get(0).finding("episodes", "CHILD", "This child has no episode of care. Young people who have left care are not brought in this way."));
            return;
        }
        boolean open = !periods.isEmpty() && periods.get(periods.size() - 1).open();
        refuse(open && birth != null && !birth.plusYears(YEARS_OF_CARE).isAfter(today), rows.get(rows.size() - 1), "of-age", "DEC",
                "This young person is eighteen or older, and care is open in the file. Give the day and the reason of its end.");
    }

    private CareHistory care(List<CareHistory.Period> periods) {
        boolean open = periods.get(periods.size() - 1).open();
        if (open) {
            doubts.add("The return does not say who cares for the child, whether the home lies in our area, who the reviewing officer is, or what the care plan says. Bring it over from the other system.");
        }
        return new CareHistory(periods, permanence(), reviews(periods.get(periods.size() - 1)), away(), asylum(), List.copyOf(doubts));
    }

    private CareHistory.Asylum asylum() {
        var header = files.of(ReturnFiles.HEADER, id).get(0);
        var row = files.of(ReturnFiles.ASYLUM, id).stream().findFirst().orElse(null);
        note(header.has("UASC") && !header.text("UASC").matches("[01]"), header, "105", "UASC", "This is 1 for a child who seeks asylum alone and 0 for every other. It is not kept.");
        boolean alone = row != null || "1".equals(header.text("UASC"));
        if (!alone) {
            return "0".equals(header.text("UASC")) ? new CareHistory.Asylum(false, null) : null;
        }
        LocalDate until = row == null ? null : row.day("DUC");
        boolean can = until == null || birth == null || !until.isBefore(birth) && !until.isAfter(birth.plusYears(YEARS_OF_CARE));
        if (row != null) {
            note(row.has("DUC") && until == null, row, "104", "DUC", "This is not a day. It is not kept.");
            note(!can, row, "304", "DUC", "Seeking asylum alone ends on the eighteenth birthday at the latest. This day is not kept.");
        }
        return new CareHistory.Asylum(true, can ? until : null);
    }

    private CareHistory.EarlierHome permanence() {
        var row = files.of(ReturnFiles.PERMANENCE, id).stream().findFirst().orElse(null);
        if (row == null) {
            return null;
        }
        boolean known = CareCodes.PERMANENCE.has(row.text("PREV_PERM"));
        note(!known, row, "PREV_PERM", "PREV_PERM", "This code is not known. It is one of " + CareCodes.PERMANENCE.list() + ". It is not kept.");
        return known ? new CareHistory.EarlierHome(row.text("PREV_PERM"), row.text("LA_PERM"), row.day("DATE_PERM")) : null;
    }

    private List<LocalDate> reviews(CareHistory.Period last) {
        var days = new ArrayList<LocalDate>();
        for (var row : files.of(ReturnFiles.REVIEWS, id)) {
            LocalDate day = row.day("REVIEW");
            note(day == null || day.isAfter(today), row, "166", "REVIEW", "This is not a day on which a review can have been. It is not kept.");
            note(!CareCodes.PARTICIPATION.has(row.text("REVIEW_CODE")), row, "167", "REVIEW_CODE", "This code is not known. It is one of " + CareCodes.PARTICIPATION.list() + ".");
            if (day != null && !day.isAfter(today) && !day.isBefore(last.since())) {
                days.add(day);
            }
        }
        return days.stream().distinct().sorted().toList();
    }

    private List<CareHistory.Away> away() {
        var all = new ArrayList<CareHistory.Away>();
        for (var row : files.of(ReturnFiles.MISSING, id)) {
            LocalDate from = row.day("MIS_START");
            LocalDate until = row.day("MIS_END");
            boolean can = from != null && !from.isAfter(today) && (until == null || !until.isBefore(from));
            note(!can, row, "1004", "MIS_START", "These are not days between which a child can have been missing. They are not kept.");
            if (can) {
                all.add(new CareHistory.Away(!"A".equals(row.text("MISSING")), from, until));
                doubtWhen(until == null, row, "MIS_END", "The file knows no end of a time in which the child was missing. Is the child back? If not, report it now.");
            }
        }
        return all.stream().sorted(Comparator.comparing(CareHistory.Away::from)).toList();
    }

    private void doubtWhen(boolean holds, FileRow row, String column, String problem) {
        if (holds) {
            notes.add(row.finding("doubt", column, problem));
            doubts.add(problem);
        }
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
