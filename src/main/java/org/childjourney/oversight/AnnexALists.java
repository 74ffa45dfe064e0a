package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final String ADOPTERS = "list_11";
    /** Columns that say whose row it is; every other column is the list's own, in the order of its query. */
    private static final Set<String> WHO = Set.of("Child Unique ID", "Individual adopter identifier", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)", "Allocated Team", "Allocated Worker");

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
        definition.lists().forEach(list -> lists.put(list, rows(list, day).stream().map(cells -> row(list, children, cells, check, leftOut)).filter(Objects::nonNull).toList()));
        return new Drawn(lists, check.findings(), leftOut.size());
    }

    private Row row(String list, Map<String, Who> children, List<Object> own, AnnexACheck check, Set<String> leftOut) {
        boolean adopters = list.equals(ADOPTERS);
        Who who = adopters ? adopter(own) : children.get(String.valueOf(own.get(0)));
        if (who == null) {
            leftOut.add(String.valueOf(own.get(0)));
            return null;
        }
        var fields = definition.fieldsOf(list);
        var given = own.subList(adopters ? 4 : 1, own.size()).iterator();
        var values = new ArrayList<Object>();
        fields.forEach(field -> values.add(WHO.contains(field.column()) ? ofWhom(field.column(), who, check) : given.hasNext() ? given.next() : null));
        return new Row(who.reference(), who.team(), check.written(fields, who, values));
    }

    /** An adopter is no child of ours: the list itself says who it is, without a name. */
    private static Who adopter(List<Object> own) {
        return new Who((String) own.get(1), (String) own.get(0), (String) own.get(2), null, null, (String) own.get(3), null);
    }

    private static Object ofWhom(String column, Who who, AnnexACheck check) {
        return switch (column) {
            case "Child Unique ID", "Individual adopter identifier" -> who.uid();
            case "Gender" -> who.gender();
            case "Ethnicity" -> who.ethnicity();
            case "Date of Birth" -> who.born();
            case "Age of Child (Years)" -> check.age(who.born());
            case "Allocated Team" -> who.team();
            case "Allocated Worker" -> who.worker();
            default -> throw new IllegalArgumentException("No child says its " + column);
        };
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
