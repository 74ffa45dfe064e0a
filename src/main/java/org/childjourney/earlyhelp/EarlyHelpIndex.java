package org.childjourney.earlyhelp;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.children.PlansInForce;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index of children known below the threshold: which needs stand for whom. A child with a statutory plan is not on it, though their flags
 * stay in the record. People read it under their rights; whoever opens one child's flags is written down.
 */
@Service
@Transactional
public class EarlyHelpIndex {

    private final JdbcClient database;
    private final Access access;
    private final PlansInForce plans;
    private final Clock clock;

    EarlyHelpIndex(JdbcClient database, Access access, PlansInForce plans, Clock clock) {
        this.database = database;
        this.access = access;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Somebody who may read the child's record sees a need; one that stands already is not raised twice.
     *
     * @return the flag's id
     * @throws NotAllowed when they may not read the record
     * @throws Refused    without words
     */
    public UUID raise(ChildId child, EarlyHelpNeed need, String words, Instant at, String by) {
        access.view(by, child, "Flag of early help");
        new Answers().require(words != null && !words.isBlank(), "words", words, "Say in a few plain words what is needed.")
                .require(!at.isAfter(clock.instant()), "at", at, "A need cannot have been seen in the future.").orRefuse();
        return raise(child, need, words, null, at, by);
    }

    /** An assessment found a need. */
    void found(EarlyHelpEpisode episode, EarlyHelpNeed need, String words, Instant at, String by) {
        raise(episode.child(), need, words, episode.id, at, by);
    }

    private UUID raise(ChildId child, EarlyHelpNeed need, String words, UUID source, Instant at, String by) {
        database.sql("insert into early_help_flags (id, child, need, words, source, raised_at, raised_by) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(UUID.randomUUID(), child.value(), need.name(), words, source, Timestamp.from(at), by).update();
        return database.sql("select id from early_help_flags where child = ? and need = ? and ended_at is null").params(child.value(), need.name())
                .query(UUID.class).single();
    }

    /** The need is met, or was none. @throws NotAllowed when they may not read the record. @throws Refused when no such flag stands, or nobody says why */
    public void end(UUID flag, String why, Instant at, String by) {
        var standing = find(flag).filter(each -> each.endedAt() == null)
                .orElseThrow(() -> Refused.because("flag", flag, "There is no such flag, or it has ended already."));
        access.view(by, standing.child(), "Flag of early help");
        new Answers().require(why != null && !why.isBlank(), "why", why, "Say why the flag ends.")
                .require(!at.isAfter(clock.instant()) && !at.isBefore(standing.raisedAt()), "at", at, "A flag ends after it was raised, and not in the future.").orRefuse();
        database.sql("update early_help_flags set ended_at = ?, ended_by = ?, ended_why = ? where id = ?").params(Timestamp.from(at), by, why, flag).update();
    }

    /** Every flag a child ever had, newest first; the look is written down. @throws NotAllowed when the reader may not read the record */
    public List<EarlyHelpFlag> of(String reader, ChildId child) {
        access.view(reader, child, "Flags of early help");
        return database.sql("select * from early_help_flags where child = ? order by raised_at desc, need").param(child.value()).query(EarlyHelpFlag::of).list();
    }

    /** The flags that stand, of children below the threshold whose records the reader may read; of one need, or with null of all. */
    @Transactional(readOnly = true)
    public List<EarlyHelpFlag> standing(String reader, EarlyHelpNeed need) {
        var all = database.sql("""
                select * from early_help_flags where ended_at is null and need = any (?) order by need, raised_at, id""")
                .param(Stream.of(EarlyHelpNeed.values()).filter(each -> need == null || each == need).map(Enum::name).toArray(String[]::new))
                .query(EarlyHelpFlag::of).list();
        var below = all.stream().map(EarlyHelpFlag::child).distinct().filter(child -> plans.of(child).isEmpty()).toList();
        Set<ChildId> readable = access.readable(reader, below);
        return all.stream().filter(flag -> readable.contains(flag.child())).toList();
    }

    /** What an episode's assessment found, in words. */
    List<String> foundBy(UUID episode) {
        return database.sql("select * from early_help_flags where source = ? order by need").param(episode).query(EarlyHelpFlag::of).list().stream()
                .map(flag -> flag.need().label() + ": " + flag.words()).toList();
    }

    /** Two records turned out to be of one child: what stands for both stands once. */
    @EventListener
    public void on(RecordsJoined joined) {
        database.sql("""
                update early_help_flags f set ended_at = ?, ended_by = 'system', ended_why = 'The records of one child were joined.' where f.child = ?
                and f.ended_at is null and exists (select 1 from early_help_flags k where k.child = ? and k.need = f.need and k.ended_at is null)""")
                .params(Timestamp.from(clock.instant()), joined.joined().value(), joined.child().value()).update();
        database.sql("update early_help_flags set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
    }

    private Optional<EarlyHelpFlag> find(UUID id) {
        return database.sql("select * from early_help_flags where id = ?").param(id).query(EarlyHelpFlag::of).optional();
    }
}
