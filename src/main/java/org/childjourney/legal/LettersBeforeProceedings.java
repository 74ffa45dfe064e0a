package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letter before proceedings: drafted, checked in law, signed by a manager who did not write it, given to each parent, and kept as it was. */
@Service
@Transactional
class LettersBeforeProceedings {

    static final String DRAFT = "write-the-letter";
    static final String CHECKED = "check-the-letter";
    static final String SIGNED = "sign-the-letter";
    static final String GIVEN = "give-the-letter-to-each-parent";

    private final LegalCourse course;
    private final SentLetters sent;
    private final LegalClocks clocks;
    private final Papers papers;
    private final Clock clock;

    LettersBeforeProceedings(LegalCourse course, SentLetters sent, LegalClocks clocks, Papers papers, Clock clock) {
        this.course = course;
        this.sent = sent;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    /** Keeps a draft as it is: it may wait half-written, and is checked when it is to be signed. */
    void write(UUID id, WriteLetter answers, String by) {
        var check = new Answers().require(!answers.parents().isEmpty(), "parents", null, "A letter to each parent: name at least one.");
        check.require(answers.parents().stream().map(WriteLetter.ToParent::parent).distinct().count() == answers.parents().size(), "parents", null,
                "Each parent has one letter: a name stands there twice.").orRefuse();
        keep(id, DRAFT, answers, by);
    }

    boolean check(UUID id, CheckLetter answers, String by) {
        keep(id, CHECKED, answers, by);
        return YesNo.isYes(answers.right());
    }

    /** A manager signs, never the author; refused with everything that is missing, for each parent by name. */
    boolean sign(UUID id, SignLetter answers, String by) {
        boolean signs = YesNo.isYes(answers.sign());
        if (signs) {
            var check = LetterCheck.of(draft(id), clock.instant());
            check.require(!by.equals(authorOf(id)), "sign", by, "You wrote this letter. Somebody else signs it.").orRefuse();
        }
        keep(id, SIGNED, answers, by);
        return signs;
    }

    /** Every parent has it: from now on it is never changed, and the meeting and the sixteen weeks run from here. */
    void give(UUID id, GiveLetter answers, String by) {
        var letter = draft(id);
        everyParentHasIt(letter, answers, sent.signing(id).at());
        keep(id, GIVEN, answers, by);
        sent(course.get(id), letter, answers, by);
    }

    private void everyParentHasIt(WriteLetter letter, GiveLetter answers, Instant signedAt) {
        var check = new Answers();
        for (int i = 0; i < letter.parents().size(); i++) {
            String number = String.valueOf(i);
            long times = answers.deliveries().stream().filter(row -> number.equals(row.parent())).count();
            check.require(times == 1, "deliveries", null, "Say once how and when " + letter.parents().get(i).parent() + " was given the letter.");
        }
        answers.deliveries().forEach(row -> Moments.past(check, "deliveries", "When?", row.givenAt().toInstant(), signedAt, "the letter was signed", clock.instant()));
        check.orRefuse();
    }

    private void sent(LegalCase legalCase, WriteLetter letter, GiveLetter answers, String by) {
        legalCase.letterSentAt = answers.deliveries().stream().map(row -> row.givenAt().toInstant()).max(Comparator.naturalOrder()).orElseThrow();
        new FamilyOffer(letter.familyMeeting(), letter.familyOfferedOn(), letter.familyExemptWhy()).note(legalCase);
        int number = sent.freeze(legalCase, letter, answers);
        clocks.meet(LegalClocks.LETTER, course.children(legalCase), legalCase.letterSentAt, "LetterBeforeProceedingsSent", by);
        course.tell(legalCase, part -> new LetterBeforeProceedingsSent(legalCase.id, part.child(), part.journey(), legalCase.letterSentAt, by, number,
                letter.parents().size()));
    }

    /** The diagram begins the work with the parents. */
    void beginPreProceedings(UUID id) {
        course.toPreProceedings(course.get(id), sent.signing(id).by());
    }

    WriteLetter draft(UUID id) {
        return papers.latest(id, DRAFT, WriteLetter.class).orElseThrow(() -> new IllegalStateException("No letter was drafted for " + id));
    }

    /** What is still missing before it can be signed. */
    Answers missing(UUID id) {
        return LetterCheck.of(draft(id), clock.instant());
    }

    private String authorOf(UUID id) {
        return sent.lastPaper(id, DRAFT).by();
    }

    private void keep(UUID id, String form, Object answers, String by) {
        papers.keep(id, course.lead(course.get(id)).child(), form, clock.instant(), answers, by);
    }
}
