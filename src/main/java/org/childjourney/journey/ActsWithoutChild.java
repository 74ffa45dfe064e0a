package org.childjourney.journey;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.childjourney.access.Access;
import org.childjourney.foundation.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may begin about no known child: who may do what, and done in one transaction. */
@Service
@Transactional
public class ActsWithoutChild {

    private final List<ActWithoutChild> acts;
    private final Access access;
    private final Clock clock;

    ActsWithoutChild(List<ActWithoutChild> acts, Access access, Clock clock) {
        this.acts = acts.stream().sorted(Comparator.comparing(ActWithoutChild::title)).toList();
        this.access = access;
        this.clock = clock;
    }

    /** What this person may begin. */
    @Transactional(readOnly = true)
    public List<ActWithoutChild> offered(String person) {
        return acts.stream().filter(act -> access.holds(person, act.roles())).toList();
    }

    /** The act of that key, if this person may begin it. */
    @Transactional(readOnly = true)
    public Optional<ActWithoutChild> find(String key, String person) {
        return offered(person).stream().filter(act -> act.key().equals(key)).findFirst();
    }

    /**
     * A person does it.
     *
     * @throws NotAllowed when it is not theirs to do
     * @throws org.childjourney.foundation.Refused with every wrong field; then nothing is stored
     */
    public void act(String key, Said said, String by) {
        var act = find(key, by).orElseThrow(() -> new NotAllowed("This is not yours to begin."));
        ActsOnChildren.check(act.when(), act.questions(), said, clock.instant());
        act.act(said, by);
    }
}
