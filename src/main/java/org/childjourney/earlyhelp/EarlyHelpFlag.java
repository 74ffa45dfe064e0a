package org.childjourney.earlyhelp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/**
 * A need of a child below the threshold; no safeguarding concern.
 *
 * @param words   in plain words; personal data
 * @param source  the early help episode whose assessment found it; null where somebody raised it by itself
 * @param endedAt null while it stands
 */
public record EarlyHelpFlag(UUID id, ChildId child, EarlyHelpNeed need, String words, UUID source, Instant raisedAt, String raisedBy, Instant endedAt, String endedWhy) {

    static EarlyHelpFlag of(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new EarlyHelpFlag(row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), EarlyHelpNeed.valueOf(row.getString("need")),
                row.getString("words"), row.getObject("source", UUID.class), row.getTimestamp("raised_at").toInstant(), row.getString("raised_by"),
                ended == null ? null : ended.toInstant(), row.getString("ended_why"));
    }
}
