package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the child-level lists of Annex A from the record, and notes what is missing or cannot be. */
@Component
class AnnexALists {

    private static final int MONTHS_BACK = 6;

    private final AnnexADefinition definition;
    private final HiddenSince hiddenSince;
    private final JdbcClient database;

    AnnexALists(AnnexADefinition definition, HiddenSince hiddenSince, JdbcClient database) {
        this.definition = definition;
        this.hiddenSince = hiddenSince;
        this.database = database;
    }

    /** One row as it is written in the list, with whose it is. */
    record Row(String child, String team, List<String> cells) {}

    /** What a row says of its child beside its own columns. */
    record Who(String uid, String reference, String gender, String ethnicity, LocalDate born, String team, String worker) {}

    /** The lists by id, and what was found in them. */
    record Drawn(Map<String, List<Row>> lists, List<AnnexAFinding> findings, int leftOut) {}

    AnnexADefinition definition() {
        return definition;
    }

    /** Lists drawn earlier, without the children who were restricted or whose record was sealed since. */
    Map<String, List<Row>> still(Map<String, List<Row>> drawn) {
        var hidden = hiddenSince.references();
        var kept = new LinkedHashMap<String, List<Row>>();
        drawn.forEach((list, rows) -> kept.put(list, rows.stream().filter(row -> !hidden.contains(row.child())).toList()));
        return kept;
    }

    /** As the record stands on a day. */
    Drawn on(LocalDate day) {
        Map<String, Who> children = children();
        var check = new AnnexACheck(definition, day);
        var lists = new LinkedHashMap<String, List<Row>>();
        var leftOut = new TreeSet<String>();
        AnnexADefinition.FILLED.forEach(list -> lists.put(list, rows(list, day).stream().map(cells -> row(list, children, cells, check, leftOut)).filter(Objects::nonNull).toList()));
        return new Drawn(lists, check.findings(), leftOut.size());
    }

    private Row row(String list, Map<String, Who> children, List<Object> own, AnnexACheck check, Set<String> leftOut) {
        Who who = children.get(String.valueOf(own.get(0)));
        if (who == null) {
            leftOut.add(String.valueOf(own.get(0)));
            return null;
        }
        var fields = definition.fieldsOf(list);
        var values = new ArrayList<Object>(Arrays.asList(who.uid(), who.gender(), who.ethnicity(), who.born(), check.age(who.born())));
        values.addAll(own.subList(1, own.size()));
        if (values.size() < fields.size()) {
            values.add(who.team());
            values.add(who.worker());
        }
        return new Row(who.reference(), who.team(), check.written(fields, who, values));
    }

    private List<List<Object>> rows(String list, LocalDate day) {
        return database.sql(Lines.text("oversight/annex-a/" + list + ".sql")).param("from", Timestamp.from(LondonTime.startOf(day.minusMonths(MONTHS_BACK))))
                .param("to", Timestamp.from(LondonTime.startOf(day.plusDays(1)))).query((row, number) -> {
                    var cells = new ArrayList<Object>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        Object value = row.getObject(column);
                        cells.add(value instanceof Timestamp at ? LondonTime.day(at.toInstant()) : value instanceof java.sql.Date date ? date.toLocalDate() : value);
                    }
                    return (List<Object>) cells;
                }).list();
    }

    private Map<String, Who> children() {
        return database.sql("select * from annex_a_children").query((row, number) -> Map.entry(row.getString("child"), new Who(row.getString("uid"), row.getString("reference"),
                row.getString("gender"), row.getString("ethnicity"), row.getObject("date_of_birth", LocalDate.class), row.getString("team"), row.getString("worker"))))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
