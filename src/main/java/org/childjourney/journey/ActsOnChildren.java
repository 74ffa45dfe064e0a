package org.childjourney.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Access;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may begin or say for a child from the child's page: who may do what, and done in one transaction. */
@Service
@Transactional
public class ActsOnChildren {

    private final List<ActOnChild> acts;
    private final Access access;
    private final Clock clock;

    ActsOnChildren(List<ActOnChild> acts, Access access, Clock clock) {
        this.acts = acts.stream().sorted(Comparator.comparing(ActOnChild::title)).toList();
        this.access = access;
        this.clock = clock;
    }

    /** What this person may do for this child now. */
    @Transactional(readOnly = true)
    public List<ActOnChild> offered(String person, ChildId child) {
        return acts.stream().filter(act -> may(act, person, child)).toList();
    }

    /** The act of that key, if this person may do it for this child now. */
    @Transactional(readOnly = true)
    public Optional<ActOnChild> find(String key, String person, ChildId child) {
        return acts.stream().filter(act -> act.key().equals(key) && may(act, person, child)).findFirst();
    }

    /** The act of that key, whoever asks: for what a page says afterwards. */
    public Optional<ActOnChild> find(String key) {
        return acts.stream().filter(act -> act.key().equals(key)).findFirst();
    }

    /**
     * A person does it.
     *
     * @throws NotAllowed when it is not theirs to do
     * @throws org.childjourney.foundation.Refused with every wrong field; then nothing is stored
     */
    public void act(String key, ChildId child, Said said, String by) {
        var act = find(key, by, child).orElseThrow(() -> new NotAllowed("This is not yours to do for this child, or cannot be done now."));
        check(act.when(), act.questions(child, by), said, clock.instant());
        act.act(child, said, by);
    }

    /** Every question that needs an answer has one that was offered, and nothing lies ahead. @throws org.childjourney.foundation.Refused with every wrong field */
    static void check(String when, List<ActOnChild.Question> questions, Said said, Instant now) {
        var check = new Answers().require(!said.at().isAfter(now), "day", said.at(), (when == null ? "The time" : when) + ": "
                + LondonTime.dayAndTime(said.at()) + " lies in the future.");
        for (var question : questions) {
            String answer = said.to(question.key());
            check.require(!question.required() || !answer.isEmpty(), question.key(), null, question.label() + " needs an answer.")
                    .require(answer.isEmpty() || !question.isChoice() || question.choices().stream().anyMatch(choice -> choice.value().equals(answer)),
                            question.key(), answer, question.label() + ": choose one of the answers shown.");
        }
        check.orRefuse();
    }

    private boolean may(ActOnChild act, String person, ChildId child) {
        return access.holds(person, act.roles()) && access.mayActFor(person, child) && act.isOpenTo(child);
    }
}
