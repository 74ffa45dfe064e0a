package org.childjourney.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds children by what a person types: parts of a name, a date of birth, a reference, an NHS number, a UPN. Knows nothing of who may see them. */
@Component
class ChildSearch {

    /** More than this is no longer looking for one child. */
    static final int MOST = 200;

    private final JdbcClient database;
    private final Children children;

    ChildSearch(JdbcClient database, Children children) {
        this.database = database;
        this.children = children;
    }

    /** Those who fit everything in the query, by family and given name; each child once. An empty query finds nobody. */
    List<ChildId> find(String query) {
        String typed = query == null ? "" : query.strip();
        if (NameKey.of(typed).length() < 2) {
            return List.of();
        }
        var byNumber = byNumber(Words.code(typed).replace("-", ""));
        return (byNumber.isEmpty() ? byNameAndDate(typed) : byNumber).stream().map(id -> children.current(new ChildId(id))).distinct().toList();
    }

    private List<UUID> byNumber(String code) {
        return database.sql("""
                select id from children where reference = :reference or la_child_id = :code or upper(la_child_id) = :code
                    or nhs_number = :code or upn = :code or former_upn = :code order by family_key, given_key, reference limit 200
                """).param("code", code).param("reference", code.replaceFirst("^CH", "CH-")).query(UUID.class).list();
    }

    private List<UUID> byNameAndDate(String typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        var conditions = new ArrayList<String>();
        for (String word : typed.split("[\\s,]+")) {
            LocalDate day = day(word);
            if (day != null) {
                conditions.add(":day" + values.size() + " in (date_of_birth, expected_date_of_birth)");
                values.put("day" + values.size(), day);
            } else if (!NameKey.of(word).isEmpty()) {
                conditions.add("name_key like :name" + values.size());
                values.put("name" + values.size(), "%" + NameKey.of(word) + "%");
            }
        }
        return conditions.isEmpty() ? List.of() : database.sql("select id from children where " + String.join(" and ", conditions)
                + " order by family_key, given_key, reference limit " + MOST).params(values).query(UUID.class).list();
    }

    private static LocalDate day(String word) {
        try {
            return LondonTime.parseDay(word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
