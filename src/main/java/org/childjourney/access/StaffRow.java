package org.childjourney.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Reads one row of the staff list. */
final class StaffRow {

    private StaffRow() {}

    static Staff read(ResultSet row, int number) throws SQLException {
        return new Staff(
                row.getString("username"), row.getString("display_name"), texts(row, "roles"), texts(row, "teams"),
                row.getBoolean("registered_social_worker"), row.getBoolean("assessed_and_supported_year"), row.getBoolean("active"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }
}
