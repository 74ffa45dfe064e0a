package org.childjourney.clocks;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the ledger in the database. It knows no way to delete one. */
interface ClockEntries extends Repository<ClockEntry, UUID>, JpaSpecificationExecutor<ClockEntry> {

    ClockEntry saveAndFlush(ClockEntry clock);

    Optional<ClockEntry> findById(UUID id);

    /** The open row, held until the transaction ends, so that of two who end it at once only one can. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.rule = ?1 and c.subject = ?2 and c.outcome is null")
    Optional<ClockEntry> hold(String rule, UUID subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.subject = ?1 and c.outcome is null order by c.id")
    List<ClockEntry> holdAllOpen(UUID subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.child = ?1 and c.outcome is null order by c.id")
    List<ClockEntry> holdAllOpenOf(UUID child);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.subject = ?1 and c.rule = ?2 and (c.outcome is null or c.outcome = 'MET') order by c.id")
    List<ClockEntry> holdRunningOrMet(UUID subject, String rule);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.subject = ?1 and c.triggerEvent = ?2 and (c.outcome is null or c.outcome = 'MET') order by c.id")
    List<ClockEntry> holdRunningOrMetOfEvent(UUID subject, String event);

    /** The next open rows after an id, held: for going through all of them without having them all in memory. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockEntry c where c.outcome is null and c.id > ?1 order by c.id")
    List<ClockEntry> holdOpenAfter(UUID id, Limit limit);

    boolean existsByRuleAndSubjectAndOutcomeIsNull(String rule, UUID subject);

    /** Open rows first, then the one recorded last. */
    @Query("select c from ClockEntry c where c.rule = ?1 and c.subject = ?2 order by (case when c.outcome is null then 0 else 1 end), c.recordedAt desc")
    List<ClockEntry> latest(String rule, UUID subject, Limit limit);

    List<ClockEntry> findByChildOrderByDueAt(UUID child);

    List<ClockEntry> findBySubjectOrderByDueAt(UUID subject);
}
