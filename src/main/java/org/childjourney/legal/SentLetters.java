package org.childjourney.legal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.childjourney.papers.Paper;
import org.childjourney.papers.Papers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Letters before proceedings in the version that was sent: each required change of each parent a row, with whether it happened at every review. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SentLetters {

    private final JdbcClient database;
    private final Papers papers;

    SentLetters(JdbcClient database, Papers papers) {
        this.database = database;
        this.papers = papers;
    }

    /** Who wrote a paper, and when. */
    record Written(String by, Instant at) {}

    /** One thing a parent must change, and how far it was at the last review and how we know; null before the first. */
    record RequiredChange(UUID id, String parent, String what, LocalDate byOn, String help, String how, String evidence) {

        boolean happened() {
            return "happened".equals(how);
        }
    }

    Written lastPaper(UUID legalCase, String form) {
        return papers.of(legalCase).stream().filter(paper -> paper.form().equals(form)).max(Comparator.comparingInt(Paper::number))
                .map(paper -> new Written(paper.recordedBy(), paper.recordedAt()))
                .orElseThrow(() -> new IllegalStateException("Nobody wrote " + form + " for " + legalCase));
    }

    Written signing(UUID legalCase) {
        return lastPaper(legalCase, LettersBeforeProceedings.SIGNED);
    }

    /** Keeps what was sent; returns which letter of the case it is. */
    int freeze(LegalCase legalCase, WriteLetter letter, GiveLetter given) {
        UUID id = UUID.randomUUID();
        int number = database.sql("select count(*) + 1 from letters_before_proceedings where legal_case = ?").param(legalCase.id).query(Integer.class).single();
        var signed = signing(legalCase.id);
        database.sql("""
                insert into letters_before_proceedings (id, legal_case, number, tried, our_part, assessments, written_by, checked_by, signed_by, signed_at, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(id, legalCase.id, number, letter.tried(), letter.ourPart(), letter.assessments(),
                lastPaper(legalCase.id, LettersBeforeProceedings.DRAFT).by(), lastPaper(legalCase.id, LettersBeforeProceedings.CHECKED).by(), signed.by(),
                at(signed.at()), at(legalCase.letterSentAt)).update();
        for (int i = 0; i < letter.parents().size(); i++) {
            String row = String.valueOf(i);
            freeze(id, i + 1, letter.parents().get(i), given.deliveries().stream().filter(each -> each.parent().equals(row)).findFirst().orElseThrow());
        }
        return number;
    }

    private void freeze(UUID letter, int number, WriteLetter.ToParent to, GiveLetter.Delivery delivery) {
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into letter_parents (id, letter, number, parent, worries, next_steps, meeting_at, meeting_place, legal_advice, language, delivered_how, delivered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(id, letter, number, to.parent(), to.worries(), to.nextSteps(), at(to.meetingAt()),
                to.meetingPlace(), to.legalAdvice(), to.language(), delivery.how(), at(delivery.givenAt())).update();
        for (int i = 0; i < to.changes().size(); i++) {
            var change = to.changes().get(i);
            database.sql("insert into required_changes (id, letter_parent, number, what, by_on, help) values (?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), id, i + 1, change.what(), change.byOn(), change.help()).update();
        }
    }

    /** Every required change of the letter sent last, parent by parent. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<RequiredChange> changes(UUID legalCase) {
        return database.sql("""
                select c.id, p.parent, c.what, c.by_on, c.help,
                       (select r.how from required_change_reviews r where r.change = c.id order by r.review desc limit 1) as how,
                       (select r.evidence from required_change_reviews r where r.change = c.id order by r.review desc limit 1) as evidence
                from required_changes c join letter_parents p on p.id = c.letter_parent
                where p.letter = (select id from letters_before_proceedings where legal_case = ? order by number desc limit 1)
                order by p.number, c.number""").param(legalCase).query(RequiredChange.class).list();
    }

    /** {@code all}, {@code some} or {@code none}: what the table of rules asks. Partly is some. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String howMuchHappened(UUID legalCase) {
        var changes = changes(legalCase);
        long done = changes.stream().filter(RequiredChange::happened).count();
        boolean begun = done > 0 || changes.stream().anyMatch(change -> "partly".equals(change.how()));
        return done == changes.size() ? "all" : begun ? "some" : "none";
    }

    void review(UUID change, int review, ReviewChanges.Reviewed row, Instant at, String by) {
        database.sql("insert into required_change_reviews (change, review, how, evidence, reviewed_at, recorded_by) values (?, ?, ?, ?, ?, ?)")
                .params(change, review, row.how(), row.evidence(), at(at), by).update();
    }

    private static Timestamp at(Instant moment) {
        return Timestamp.from(moment);
    }

    private static Timestamp at(OffsetDateTime moment) {
        return at(moment.toInstant());
    }
}
