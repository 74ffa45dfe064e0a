package org.childjourney;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.engine.EverythingOpen;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.WholeForms;
import org.springframework.boot.test.context.TestComponent;

/**
 * Years in which everybody does their work in time: whatever task waits is answered some days before it is due by somebody whose
 * task it is. A story says only what is decided, and what is left lying.
 */
@TestComponent
public class Lifetime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration AHEAD = Duration.ofDays(4);

    /** What is answered so unless a story decides otherwise: nothing bad happens by itself. */
    private static final Set<String> NO = Set.of("actToday", "harmSuspected", "significantHarm", "harm", "disqualified", "discussAgain", "immediateProtection", "inDangerNow",
            "alreadyThere", "breaksKs4", "discussion", "exploitation", "hurt", "danger", "health", "drift", "riskRises", "schoolLost", "suspended", "untilEighteen",
            "worseWithoutHelp", "disagrees", "objection", "toGateway", "onDirection", "untilDisposal", "shortNotice", "urgent", "straightToFormal", "treatmentNeeded",
            "substanceMisuse", "convicted", "assessedBefore", "planFailed", "sameCarer", "bringForward", "decideAgain", "endNotice", "noticeGiven", "anotherWay",
            "wantsConference", "moreThanEarlyHelp", "extraHelp", "planElsewhere", "wantsAdvocate", "supportStarts");

    private final People people;
    private final EverythingOpen everything;
    private final WholeForms forms;
    private final Directory directory;
    private final MovableClock clock;
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Object> usual = new HashMap<>();
    private final Map<String, Map<String, Object>> decided = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Map<String, Integer> answered = new TreeMap<>();

    Lifetime(People people, EverythingOpen everything, WholeForms forms, Directory directory, MovableClock clock) {
        this.people = people;
        this.everything = everything;
        this.forms = forms;
        this.directory = directory;
        this.clock = clock;
    }

    public void begins(String instant) {
        people.itIs(instant);
        usual.clear();
        NO.forEach(question -> usual.put(question, "no"));
        decided.clear();
        left.clear();
        answered.clear();
        members.clear();
    }

    /**
     * From now on a task is answered so; what is not named is filled in somehow. A supplier says it when it is asked.
     *
     * @param place the process and the task, such as {@code care-review/holdTheReview}
     */
    public void decides(String place, Object... answers) {
        var said = new HashMap<String, Object>();
        for (int i = 0; i < answers.length; i += 2) {
            said.put((String) answers[i], answers[i + 1]);
        }
        decided.put(place, said);
    }

    /** From now on this question is answered so, on whichever form it stands. */
    public void usually(String question, Object answer) {
        usual.put(question, answer);
    }

    /** Nobody does this for now. */
    public void leaves(String place) {
        left.add(place);
    }

    public void takesUp(String place) {
        left.remove(place);
    }

    /** How often each task was answered, by its place. */
    public Map<String, Integer> answered() {
        return answered;
    }

    /** Life goes on until that day, 10 in the morning. */
    public void goesOnTo(String day) {
        Instant until = Instant.parse(day + "T10:00:00Z");
        while (clock.instant().isBefore(until)) {
            var next = next();
            if (next.isPresent() && !when(next.get()).isAfter(clock.instant())) {
                answer(next.get());
            } else {
                people.timePassesTo(earliest(until, next.map(this::when), everything.nextTimer()).toString());
            }
        }
    }

    private Instant earliest(Instant until, Optional<Instant> answer, Optional<Instant> timer) {
        return Stream.of(Optional.of(until), answer, timer).flatMap(Optional::stream).map(at -> at.isBefore(clock.instant()) ? clock.instant() : at).min(Instant::compareTo).orElseThrow();
    }

    /** Everything that waits now is answered now, whatever its date. */
    public void doesEverythingOpen() {
        for (var next = next(); next.isPresent() && isDueSoon(next.get()); next = next()) {
            answer(next.get());
        }
    }

    private boolean isDueSoon(OpenTask task) {
        return task.dueAt() == null || task.dueAt().isBefore(clock.instant().plus(Duration.ofDays(30)));
    }

    private Optional<OpenTask> next() {
        return everything.tasks().stream().filter(task -> !left.contains(place(task))).min((one, other) -> when(one).compareTo(when(other)));
    }

    /** A few days before it is due, in the daytime; at once where nothing says by when. */
    private Instant when(OpenTask task) {
        if (task.dueAt() == null) {
            return task.created().plus(Duration.ofMinutes(30));
        }
        var total = Duration.between(task.created(), task.dueAt());
        if (total.compareTo(AHEAD.multipliedBy(2)) < 0) {
            return task.created().plus(total.isNegative() ? Duration.ZERO : total.dividedBy(4));
        }
        var then = task.dueAt().minus(AHEAD).atZone(LONDON).withHour(10).withMinute(30).withSecond(0).withNano(0);
        return switch (then.getDayOfWeek()) {
            case SATURDAY -> then.with(DayOfWeek.FRIDAY).toInstant();
            case SUNDAY -> then.minusDays(2).toInstant();
            default -> then.toInstant();
        };
    }

    private void answer(OpenTask task) {
        AssertionError last = null;
        for (String user : task.assignee() != null ? List.of(task.assignee()) : membersOf(task)) {
            try {
                var said = new HashMap<>(usual);
                said.putAll(decided.getOrDefault(place(task), Map.of()));
                said.replaceAll((question, answer) -> answer instanceof Supplier<?> then ? then.get() : answer);
                forms.answer(task, user, said);
                answered.merge(place(task), 1, Integer::sum);
                return;
            } catch (AssertionError refused) {
                last = refused;
            }
        }
        if (Boolean.getBoolean("goOn")) { // while a story is written: what nobody can answer yet is left lying and told
            System.out.println("UNANSWERED " + (last == null ? "nobody has it: " + task : last.getMessage()));
            left.add(place(task));
            return;
        }
        throw last != null ? last : new AssertionError("Nobody has the task " + task);
    }

    private static String place(OpenTask task) {
        return task.process() + "/" + task.key().replace("userTask_", "");
    }

    private List<String> membersOf(OpenTask task) {
        return task.groups().stream().flatMap(group -> members.computeIfAbsent(group, name -> directory.membersOf(name).stream().map(Staff::username).toList()).stream()).distinct().toList();
    }
}
