package org.childjourney.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.childjourney.FamilyOfThree;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database, and everybody who works there: time moves on both together, what falls due is fired by both, all families act at once. */
final class Council implements AutoCloseable {

    private static final Duration STRIDE = Duration.ofDays(1);
    private static final Duration JOB_LOCK = Duration.ofSeconds(61);
    private static final String DUE = "from act_ru_job where retries_ > 0 and suspension_state_ = 1 and handler_type_ <> 'history-cleanup' and duedate_ <= ?";

    private final List<RunningNode> nodes;
    private final JdbcClient database;
    private final ExecutorService people;
    private final List<String> kills = new ArrayList<>();
    private volatile Instant now;
    private CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);
    private RunningNode toDieFiring;
    private int enough;
    private final List<String> differences = new ArrayList<>();
    private int strides;
    private long mostDue;

    Council(List<RunningNode> nodes, JdbcClient database, Instant now, int people) {
        this.nodes = nodes;
        this.database = database;
        this.now = now;
        this.people = Executors.newFixedThreadPool(people);
        nodes.forEach(node -> {
            node.start(now);
            node.opens();
        });
    }

    /**
     * Time passes on both nodes, day by day where something falls due. Before each move everything due is done; after the last move it
     * is not waited for, so that people answer while both nodes fire.
     */
    void passTo(Instant to) {
        restart.join();
        settle();
        for (Instant next = nextDue(); next != null && next.plus(STRIDE).isBefore(to); next = nextDue()) {
            moveTo(next.plus(STRIDE));
            settle();
        }
        moveTo(to);
    }

    /** Everything due is done, and the watchdogs of both nodes looked, at the same moment, and what they warned of is done too. */
    void settle() {
        quiet();
        var looks = nodes.stream().filter(RunningNode::isAlive).map(node -> CompletableFuture.supplyAsync(() -> node.tell("look"))).toList();
        looks.forEach(look -> {
            String found = look.join();
            if (!found.startsWith("0") && !found.startsWith("elsewhere")) {
                differences.add(now + " " + found);
            }
        });
        quiet();
    }

    /** The next time at least so many jobs are due at once, this node is killed while it fires them, and started again. */
    void killWhileFiring(RunningNode node, int enough) {
        this.toDieFiring = node;
        this.enough = enough;
    }

    /** All families act, each in its own order; when half of them have, the node is killed under the rest, and started again. */
    void all(List<FamilyOfThree> families, Consumer<FamilyOfThree> deeds, RunningNode toDie) {
        var done = new AtomicInteger();
        List<Future<?>> acts = new ArrayList<>();
        families.forEach(family -> acts.add(people.submit(() -> {
            deeds.accept(family);
            if (done.incrementAndGet() == (families.size() + 1) / 2 && toDie != null) {
                kill(toDie, "while it took answers");
            }
        })));
        acts.forEach(Council::await);
    }

    /** What the watchdogs found on the way, with the moment. */
    List<String> differences() {
        return differences;
    }

    long mostDue() {
        return mostDue;
    }

    /** Every due job is done, whoever did it. */
    private void quiet() {
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (due() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(due() + " jobs are due at " + now + " and nobody does them");
            }
            pause(100);
        }
        nodes.stream().filter(RunningNode::isAlive).forEach(RunningNode::fired);
    }

    List<String> kills() {
        return kills;
    }

    int strides() {
        return strides;
    }

    Instant now() {
        return now;
    }

    @Override
    public void close() {
        people.shutdownNow();
        restart.exceptionally(e -> null).join();
        nodes.forEach(RunningNode::close);
    }

    private void moveTo(Instant to) {
        if (to.isAfter(now)) {
            tellTheTime(to);
            strides++;
            mostDue = Math.max(mostDue, due());
            if (toDieFiring != null && due() >= enough) {
                killInTheMiddle();
            }
        }
    }

    private void tellTheTime(Instant to) {
        now = to;
        nodes.stream().filter(RunningNode::isAlive).forEach(node -> node.tell("time " + to));
    }

    private void killInTheMiddle() {
        RunningNode node = toDieFiring;
        toDieFiring = null;
        long most = due();
        while (lockedBy(node) == 0 || due() > most - most / 10) {
            if (due() == 0) {
                toDieFiring = node; // it was too quick: the next time
                return;
            }
            pause(2);
        }
        kill(node, "while it fired: of " + most + " due jobs " + due() + " were left and it held " + lockedBy(node));
        while (database.sql("select count(*) " + DUE + " and (lock_owner_ is null or lock_owner_ <> ?)").param(local(now)).param(node.lockOwner()).query(Long.class).single() > 0) {
            pause(100);
        }
        kills.add("what it left locked in the middle: " + lockedBy(node) + " jobs, taken over by the other when the lock ran out");
        tellTheTime(now.plus(JOB_LOCK));
    }

    private void kill(RunningNode node, String when) {
        node.kill();
        kills.add(node.name() + " " + when + ", at " + now);
        System.out.println("  killed " + kills.get(kills.size() - 1));
        restart = CompletableFuture.runAsync(() -> {
            node.start(now);
            node.tell("time " + now);
            node.opens();
        });
    }

    private Instant nextDue() {
        LocalDateTime next = database.sql("select min(duedate_) from act_ru_job where retries_ > 0 and suspension_state_ = 1 and handler_type_ <> 'history-cleanup'")
                .query(LocalDateTime.class).optional().orElse(null);
        return next == null ? null : next.toInstant(ZoneOffset.UTC);
    }

    private long due() {
        return database.sql("select count(*) " + DUE).param(local(now)).query(Long.class).single();
    }

    private long lockedBy(RunningNode node) {
        return database.sql("select count(*) " + DUE + " and lock_owner_ = ?").param(local(now)).param(node.lockOwner()).query(Long.class).single();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static void await(Future<?> act) {
        try {
            act.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        java.util.concurrent.locks.LockSupport.parkNanos(millis * 1_000_000);
    }
}
