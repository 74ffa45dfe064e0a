package org.childjourney.earlyhelp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be told what: each agreement for one agency and one purpose, dated, given by somebody, and withdrawn at any time. */
@Service
@Transactional
public class EarlyHelpAgreements {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EarlyHelpAgreements(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The family agrees to share with an agency for a purpose; nothing happens where it has agreed to that already.
     *
     * @param earlyHelp the episode it is given for, with which it ends; null where it is given outside any, and lasts until withdrawn
     * @throws Refused when it lies in the future, or does not say who agreed to whom
     */
    public void agree(ChildId child, UUID earlyHelp, String agency, EarlyHelpPurpose purpose, String agreedBy, Instant at, String by) {
        new Answers().require(!blank(agency), "agency", agency, "Which agency? Name it.")
                .require(!blank(agreedBy), "agreedBy", agreedBy, "Who agreed? Name them.")
                .require(!at.isAfter(clock.instant()), "agreedAt", at, "An agreement cannot have been given in the future.").orRefuse();
        database.sql("""
                insert into early_help_agreements (id, child, early_help, agency, purpose, agreed_at, agreed_by, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(UUID.randomUUID(), child.value(), earlyHelp, agency.strip(), purpose.name(), Timestamp.from(at), agreedBy.strip(),
                        Timestamp.from(clock.instant()), by).update();
    }

    /** Withdraws it in the record and says so. What the process does about it, {@link EarlyHelpEpisodes#withdrawAgreement} says. */
    EarlyHelpAgreement withdraw(UUID id, String withdrawnBy, String why, Instant at, String by) {
        var agreement = find(id).filter(EarlyHelpAgreement::isLive)
                .orElseThrow(() -> Refused.because("agreement", id, "There is no such agreement, or it is withdrawn or over already."));
        new Answers().require(!blank(withdrawnBy), "withdrawnBy", withdrawnBy, "Who withdraws it? Name them.")
                .require(!blank(why), "why", why, "Why is it withdrawn? Say it in their words.")
                .require(!at.isAfter(clock.instant()), "withdrawnAt", at, "An agreement cannot be withdrawn in the future.")
                .require(!at.isBefore(agreement.agreedAt()), "withdrawnAt", at, "An agreement cannot be withdrawn before it was given, on "
                        + LondonTime.dayAndTime(agreement.agreedAt()) + ".").orRefuse();
        database.sql("update early_help_agreements set withdrawn_at = ?, withdrawn_by = ?, withdrawn_why = ? where id = ?")
                .params(Timestamp.from(at), withdrawnBy.strip(), why.strip(), id).update();
        events.publishEvent(new EarlyHelpAgreementWithdrawn(agreement.earlyHelp(), agreement.child(), null, at, by, agreement.agency(), agreement.purpose(),
                withdrawnBy.strip(), why.strip()));
        return agreement;
    }

    /** The help it was given for is over. */
    void endWith(UUID earlyHelp, Instant at) {
        database.sql("update early_help_agreements set ended_at = ? where early_help = ? and ended_at is null").params(Timestamp.from(at), earlyHelp).update();
    }

    /** Every agreement of a child's family, oldest first, the withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<EarlyHelpAgreement> of(ChildId child) {
        return database.sql("select * from early_help_agreements where child = ? order by agreed_at, agency, purpose").param(child.value())
                .query(EarlyHelpAgreements::agreement).list();
    }

    /** Those under which something may be shared now for an episode. */
    List<EarlyHelpAgreement> liveFor(UUID earlyHelp) {
        return database.sql("select * from early_help_agreements where early_help = ? and withdrawn_at is null and ended_at is null order by agreed_at, agency, purpose")
                .param(earlyHelp).query(EarlyHelpAgreements::agreement).list();
    }

    /** Two records turned out to be of one child: what the family agreed once is not agreed twice. */
    @EventListener
    public void on(RecordsJoined joined) {
        database.sql("""
                update early_help_agreements a set ended_at = ? where a.child = ? and a.withdrawn_at is null and a.ended_at is null and exists (
                    select 1 from early_help_agreements k where k.child = ? and lower(k.agency) = lower(a.agency) and k.purpose = a.purpose
                    and k.withdrawn_at is null and k.ended_at is null)""")
                .params(Timestamp.from(clock.instant()), joined.joined().value(), joined.child().value()).update();
        database.sql("update early_help_agreements set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
    }

    private Optional<EarlyHelpAgreement> find(UUID id) {
        return database.sql("select * from early_help_agreements where id = ?").param(id).query(EarlyHelpAgreements::agreement).optional();
    }

    static EarlyHelpAgreement agreement(ResultSet row, int number) throws SQLException {
        return new EarlyHelpAgreement(row.getObject("id", UUID.class), new ChildId(row.getObject("child", UUID.class)), row.getObject("early_help", UUID.class),
                row.getString("agency"), EarlyHelpPurpose.valueOf(row.getString("purpose")), instant(row, "agreed_at"), row.getString("agreed_by"),
                instant(row, "withdrawn_at"), row.getString("withdrawn_by"), row.getString("withdrawn_why"), instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
