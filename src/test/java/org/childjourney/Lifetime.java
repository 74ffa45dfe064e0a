package org.childjourney;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.EverythingOpen;
import org.childjourney.engine.MovableClock;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.WholeForms;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Years in which everybody does their work in time: whatever task waits is answered some days before anybody would be warned of it,
 * by somebody whose task it is. A story says only what is decided, and what is left lying. Life stops in every night in which the
 * hours are changed and at both ends of every leap day, for the story to look.
 */
@TestComponent
public class Lifetime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration AHEAD = Duration.ofDays(4);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** What is answered so unless a story decides otherwise: nothing bad happens by itself. */
    private static final Set<String> NO = Set.of("actToday", "harmSuspected", "significantHarm", "harm", "disqualified", "discussAgain", "immediateProtection", "inDangerNow",
            "alreadyThere", "breaksKs4", "discussion", "exploitation", "hurt", "danger", "health", "drift", "riskRises", "schoolLost", "suspended", "untilEighteen",
            "worseWithoutHelp", "disagrees", "objection", "toGateway", "onDirection", "shortNotice", "urgent", "straightToFormal", "treatmentNeeded",
            "substanceMisuse", "convicted", "assessedBefore", "planFailed", "sameCarer", "bringForward", "decideAgain", "endNotice", "noticeGiven", "anotherWay",
            "wantsConference", "moreThanEarlyHelp", "extraHelp", "planElsewhere", "wantsAdvocate", "supportStarts");

    private final People people;
    private final EverythingOpen everything;
    private final WholeForms forms;
    private final Directory directory;
    private final Watchdog watchdog;
    private final JdbcClient database;
    private final MovableClock clock;
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Object> usual = new HashMap<>();
    private final Map<String, Map<String, Object>> decided = new HashMap<>();
    private final Map<String, Supplier<Instant>> meetings = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Map<String, Integer> answered = new TreeMap<>();
    private final Map<String, Instant> warnings = new HashMap<>();
    private final TreeSet<Instant> nightsAhead = new TreeSet<>();
    private final List<Instant> nights = new ArrayList<>();
    private Runnable look;

    Lifetime(People people, EverythingOpen everything, WholeForms forms, Directory directory, Watchdog watchdog, JdbcClient database, MovableClock clock) {
        this.people = people;
        this.everything = everything;
        this.forms = forms;
        this.directory = directory;
        this.watchdog = watchdog;
        this.database = database;
        this.clock = clock;
    }

    /** @param look what the story looks at in every night in which a clock that counts wrongly would show it */
    public void begins(String instant, String lastYear, Runnable look) {
        people.itIs(instant);
        List.of(usual, decided, meetings, answered, members).forEach(Map::clear);
        List.<Collection<?>>of(left, nights, nightsAhead).forEach(Collection::clear);
        NO.forEach(question -> usual.put(question, "no"));
        usual.put("untilDisposal", "yes");
        this.look = look;
        nightsAhead.addAll(nightsBetween(clock.instant(), Year.parse(lastYear)));
    }

    private static List<Instant> nightsBetween(Instant from, Year last) {
        var found = new ArrayList<Instant>();
        for (var change = LONDON.getRules().nextTransition(from); change.getDateTimeBefore().getYear() <= last.getValue(); change = LONDON.getRules().nextTransition(change.getInstant())) {
            found.add(change.getInstant());
        }
        for (int year = from.atZone(LONDON).getYear(); year <= last.getValue(); year++) {
            if (Year.isLeap(year)) {
                found.add(LocalDate.of(year, 2, 29).atStartOfDay(LONDON).toInstant());
                found.add(LocalDate.of(year, 3, 1).atStartOfDay(LONDON).toInstant());
            }
        }
        return found.stream().filter(night -> night.isAfter(from)).toList();
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

    /** What happens at a meeting is written down when the meeting is over, not some days before it is due. */
    public void writesDownAt(String place, Supplier<Instant> meeting) {
        meetings.put(place, meeting);
    }

    /** Nobody does this by themselves: an answer that may be given at any time, and is given when the story says so. */
    public void leaves(String place) {
        left.add(place);
    }

    /** The task that waits there is answered now, with these answers and no others decided. */
    public void answersNow(String place, Object... answers) {
        var task = everything.tasks().stream().filter(one -> place(one).equals(place)).findFirst()
                .orElseThrow(() -> new AssertionError("No task " + place + " waits at " + clock.instant() + ", but " + everything.tasks().stream().map(Lifetime::place).toList()));
        var before = decided.get(place);
        decides(place, answers);
        answer(task);
        if (before == null) {
            decided.remove(place);
        } else {
            decided.put(place, before);
        }
    }

    /** How often each task was answered, by its place. */
    public Map<String, Integer> answered() {
        return answered;
    }

    /** The nights that life has stopped in so far: when the hours were changed, and both ends of each leap day; UTC. */
    public List<Instant> nights() {
        return nights;
    }

    /** Life goes on until that day, 10 in the morning. */
    public void goesOnTo(String day) {
        goesOnUntil(day + "T10:00:00Z");
    }

    public void goesOnUntil(String instant) {
        Instant until = Instant.parse(instant);
        while (clock.instant().isBefore(until)) {
            var next = next();
            if (next.isPresent() && !when(next.get()).isAfter(clock.instant())) {
                answer(next.get());
            } else {
                passesTo(earliest(until, next.map(this::when), everything.nextTimer(), nextWarning(), Optional.ofNullable(nightsAhead.isEmpty() ? null : nightsAhead.first())));
            }
        }
    }

    private void passesTo(Instant then) {
        people.timePassesTo(then.toString());
        watchdog.giveWarningsNoDiagramGives();
        while (!nightsAhead.isEmpty() && !nightsAhead.first().isAfter(clock.instant())) {
            nights.add(nightsAhead.pollFirst());
            look.run();
        }
    }

    /** When the ledger next warns of a duty that no diagram times. */
    private Optional<Instant> nextWarning() {
        return database.sql("select min(warn_at) from clocks where outcome is null and warned_at is null and (process is null or timer_comes_later) and warn_at > ?")
                .param(Timestamp.from(clock.instant())).query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    @SafeVarargs
    private Instant earliest(Instant until, Optional<Instant>... others) {
        return Stream.concat(Stream.of(until), Stream.of(others).flatMap(Optional::stream)).map(at -> at.isBefore(clock.instant()) ? clock.instant() : at).min(Instant::compareTo).orElseThrow();
    }

    private Optional<OpenTask> next() {
        warnings.clear();
        database.sql("select process, due_at, warnings[1] as first from clocks where outcome is null and due_at > warnings[1]").query((row, number) ->
                warnings.merge(row.getString("process") + row.getTimestamp("due_at").toInstant(), row.getTimestamp("first").toInstant(), (one, other) -> one.isBefore(other) ? one : other)).list();
        return everything.tasks().stream().filter(task -> !left.contains(place(task))).min((one, other) -> when(one).compareTo(when(other)));
    }

    /** A few days before it is due and a day before anybody would be warned, in the daytime; soon where nothing says by when, or little time is given. */
    private Instant when(OpenTask task) {
        var meeting = meetings.getOrDefault(place(task), () -> null).get();
        if (meeting != null && meeting.isAfter(task.created())) {
            return meeting;
        }
        if (task.dueAt() == null) {
            return task.created().plus(Duration.ofMinutes(30));
        }
        var total = Duration.between(task.created(), task.dueAt());
        var beforeDue = task.dueAt().minus(AHEAD);
        var beforeWarned = warnings.getOrDefault(task.process() + task.dueAt(), task.dueAt()).minus(ONE_DAY);
        var end = beforeDue.isBefore(beforeWarned) ? beforeDue : beforeWarned;
        if (!end.isAfter(task.created().plus(AHEAD))) {
            return task.created().plus(total.isNegative() ? Duration.ZERO : total.dividedBy(4));
        }
        var then = end.atZone(LONDON).withHour(10).withMinute(30).withSecond(0).withNano(0);
        return switch (then.getDayOfWeek()) {
            case SATURDAY -> then.with(DayOfWeek.FRIDAY).toInstant();
            case SUNDAY -> then.minusDays(2).toInstant();
            default -> then.toInstant();
        };
    }

    private void answer(OpenTask task) {
        AssertionError last = new AssertionError("Nobody has the task " + task);
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
        throw last;
    }

    private static String place(OpenTask task) {
        return task.process() + "/" + task.key().replace("userTask_", "");
    }

    private List<String> membersOf(OpenTask task) {
        return task.groups().stream().flatMap(group -> members.computeIfAbsent(group, name -> directory.membersOf(name).stream().map(Staff::username).toList()).stream()).distinct().toList();
    }
}
