package org.childjourney.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What a letter before proceedings must say to each parent before it can be signed: what must change, by when, with which help, and where they meet us. */
final class LetterCheck {

    private final Answers check = new Answers();
    private final Instant now;

    private LetterCheck(Instant now) {
        this.now = now;
    }

    static Answers of(WriteLetter letter, Instant now) {
        var looking = new LetterCheck(now);
        looking.needs("tried", "What we have tried with the family", letter.tried());
        looking.needs("ourPart", "What we will do", letter.ourPart());
        new FamilyOffer(letter.familyMeeting(), letter.familyOfferedOn(), letter.familyExemptWhy()).require(looking.check, now);
        looking.check.require(!letter.parents().isEmpty(), "parents", null, "The letter is to nobody: name each parent.");
        for (int i = 0; i < letter.parents().size(); i++) {
            looking.parent("parents[" + i + "].", letter.parents().get(i));
        }
        return looking.check;
    }

    private void parent(String path, WriteLetter.ToParent to) {
        String who = to.parent();
        needs(path + "worries", who + ": what are we worried about?", to.worries());
        needs(path + "nextSteps", who + ": what happens if it does change, and if it does not?", to.nextSteps());
        needs(path + "legalAdvice", who + ": how do they get free legal advice?", to.legalAdvice());
        needs(path + "language", who + ": in which language do they read it?", to.language());
        needs(path + "meetingPlace", who + ": where is the meeting?", to.meetingPlace());
        check.require(to.meetingAt() != null && to.meetingAt().toInstant().isAfter(now), path + "meetingAt", to.meetingAt(),
                who + ": when is the meeting? " + (to.meetingAt() == null ? "Needs an answer." : "It lies in the past."));
        check.require(!to.changes().isEmpty(), path + "changes", null, who + ": what must change? Needs at least one change.");
        for (int i = 0; i < to.changes().size(); i++) {
            change(path + "changes[" + i + "].", who + ", change " + (i + 1), to.changes().get(i));
        }
    }

    private void change(String path, String which, WriteLetter.Change change) {
        LocalDate today = LondonTime.day(now);
        needs(path + "what", which + ": what must change?", change.what());
        needs(path + "help", which + ": what help is there for it?", change.help());
        check.require(change.byOn() != null && change.byOn().isAfter(today), path + "byOn", change.byOn(),
                which + ": by when? " + (change.byOn() == null ? "Needs an answer." : "It must lie ahead."));
    }

    private void needs(String field, String label, String answer) {
        check.require(answer != null && !answer.isBlank(), field, null, label + " Needs an answer.");
    }
}
