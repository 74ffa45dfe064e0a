package org.childjourney.oversight;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.childjourney.timescales.LondonTime;

/** Looks at each row as Ofsted's inspectors would: nothing required is missing, every code is one of the list, and no date is impossible. */
class AnnexACheck {

    private final AnnexADefinition definition;
    private final LocalDate today;
    private final List<AnnexAFinding> findings = new ArrayList<>();

    AnnexACheck(AnnexADefinition definition, LocalDate today) {
        this.definition = definition;
        this.today = today;
    }

    List<AnnexAFinding> findings() {
        return List.copyOf(findings);
    }

    Integer age(LocalDate born) {
        return born == null || born.isAfter(today) ? null : Period.between(born, today).getYears();
    }

    /** The cells of a row as the list writes them. */
    List<String> written(List<AnnexADefinition.Field> fields, AnnexALists.Who who, List<Object> values) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < fields.size(); i++) {
            cells.add(cell(fields.get(i), who, i < values.size() ? values.get(i) : null));
        }
        order(fields, who, values);
        return cells;
    }

    private String cell(AnnexADefinition.Field field, AnnexALists.Who who, Object value) {
        if (value == null || value.toString().isBlank()) {
            note(!field.mayBeBlank(), field, who, "is missing");
            return null;
        }
        if (value instanceof LocalDate day) {
            note(day.isAfter(today), field, who, "lies in the future: " + LondonTime.shortDate(day));
            note(who.born() != null && day.isBefore(who.born()), field, who, "lies before the child was born: " + LondonTime.shortDate(day));
            return LondonTime.shortDate(day);
        }
        if (field.isCategory()) {
            var written = definition.written(field, value.toString());
            note(written.isEmpty(), field, who, "“" + value + "” is not one of the codes");
            return written.orElse(value.toString());
        }
        return value.toString();
    }

    /** What ends does not end before it begins: the first and the last date of a row, where its name says so. */
    private void order(List<AnnexADefinition.Field> fields, AnnexALists.Who who, List<Object> values) {
        LocalDate start = null;
        for (int i = 5; i < fields.size() && i < values.size(); i++) {
            String column = fields.get(i).column().toLowerCase(Locale.ROOT);
            if (values.get(i) instanceof LocalDate day && start == null && (column.contains("start") || column.contains("referral"))) {
                start = day;
            } else if (values.get(i) instanceof LocalDate day && start != null && (column.contains("end date") || column.contains("closure") || column.contains("ceased") || column.contains("authorisation") || column.contains("completion"))) {
                note(day.isBefore(start), fields.get(i), who, "lies before it began: " + LondonTime.shortDate(day));
            }
        }
    }

    private void note(boolean wrong, AnnexADefinition.Field field, AnnexALists.Who who, String problem) {
        if (wrong) {
            findings.add(new AnnexAFinding(field.list(), who.reference(), who.team(), field.column(), problem));
        }
    }
}
