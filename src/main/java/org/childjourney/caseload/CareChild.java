package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.childjourney.children.Birth;
import org.childjourney.children.Identifiers;
import org.childjourney.children.NewChild;
import org.childjourney.children.Upn;

/**
 * One child of a return of children looked after, checked and read.
 *
 * @param line    of the header, or of the first episode where there is no header
 * @param details null when there are refusals, as the care is
 */
record CareChild(String id, int line, NewChild details, CareHistory care, List<Finding> refusals, List<Finding> findings) {

    static CareChild of(ReturnFiles files, String id, LocalDate today) {
        var check = CareRules.check(files, id, today);
        int line = files.of(ReturnFiles.HEADER, id).stream().findFirst().map(FileRow::line).orElseGet(() -> files.of(ReturnFiles.EPISODES, id).get(0).line());
        return check.refusals().isEmpty()
                ? new CareChild(id, line, details(id, files.of(ReturnFiles.HEADER, id).get(0)), check.care(), List.of(), check.notes())
                : new CareChild(id, line, null, null, check.refusals(), check.notes());
    }

    CareChild withoutUpn(Finding why) {
        return new CareChild(id, line, details.identifiers(new Identifiers(id, null, null, null, null)), care, refusals, and(why));
    }

    CareChild with(Finding another) {
        return new CareChild(id, line, details, care, refusals, and(another));
    }

    private List<Finding> and(Finding another) {
        var all = new ArrayList<>(findings);
        all.add(another);
        return List.copyOf(all);
    }

    private static NewChild details(String id, FileRow header) {
        String upn = header.has("UPN") ? header.text("UPN").toUpperCase(Locale.ROOT) : null;
        var numbers = new Identifiers(id, null, Upn.isRight(upn) ? upn : null, null, upn != null && upn.matches("UN[1-5]") ? upn : null);
        return new NewChild(null, Birth.on(header.day("DOB")), sex(header.text("SEX")), header.text("ETHNIC"), null, numbers, null, null, null);
    }

    /** M, F or U, from the letter of today's return or the figure of the older one. */
    private static String sex(String written) {
        return written == null ? "U" : switch (written) {
            case "1", "M" -> "M";
            case "2", "F" -> "F";
            default -> "U";
        };
    }
}
