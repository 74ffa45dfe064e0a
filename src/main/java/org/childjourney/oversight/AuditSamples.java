package org.childjourney.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The month's sample: a few children of each team, chosen by lot, so that nobody picks the cases that went well. The same month and children give the same lot. */
@Component
class AuditSamples {

    /** Whoever was looked at in the last half year is left in peace. */
    private static final int MONTHS_IN_PEACE = 6;

    private final CaseAuditBook book;
    private final CaseAudits audits;
    private final Directory directory;
    private final Access access;
    private final OversightSetting setting;
    private final int perTeam;

    AuditSamples(CaseAuditBook book, CaseAudits audits, Directory directory, Access access, OversightSetting setting,
                 @Value("${childjourney.oversight.audits-per-team:3}") int perTeam) {
        this.book = book;
        this.audits = audits;
        this.directory = directory;
        this.access = access;
        this.setting = setting;
        this.perTeam = perTeam;
    }

    /** Draws the sample of a month, once. */
    void draw(LocalDate month) {
        if (setting.byItself() && !book.isDrawn(month)) {
            directory.teams().forEach(team -> lot(readable(book.heldBy(team.id(), month.minusMonths(MONTHS_IN_PEACE - 1L))), team.id(), month, perTeam)
                    .forEach(child -> audits.begin(child, book.journeyOf(child).orElse(null), team.id(), month)));
        }
    }

    /** A restricted child only where an auditor is among those who may read the record. */
    List<ChildId> readable(List<ChildId> children) {
        var auditors = directory.holding(Role.QUALITY_AUDITOR, null);
        return children.stream().filter(child -> auditors.stream().anyMatch(auditor -> access.mayRead(auditor.username(), child))).toList();
    }

    static <T> List<T> lot(List<T> from, String team, LocalDate month, int most) {
        var shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, new Random(31L * team.hashCode() + month.toEpochDay()));
        return shuffled.stream().limit(most).toList();
    }
}
