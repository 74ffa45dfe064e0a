package org.childjourney.bench;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three measurements, the same for either engine. Warm-up comes first and is not counted. */
record Measurements(MeasuredEngine engine, Sizes sizes) {

    /** How much is measured; every number can be set with {@code -D}. */
    record Sizes(int clocks, int warmUp, int threads, int waiting, int probes, int probeEveryMillis) {

        static Sizes asked() {
            return new Sizes(Integer.getInteger("clocks", 5_000), Integer.getInteger("warmUp", 500), Integer.getInteger("threads", 4),
                    Integer.getInteger("waiting", 100_000), Integer.getInteger("probes", 500), Integer.getInteger("probeEveryMillis", 120));
        }
    }

    /** What came out. Rates are per second, delays in milliseconds. */
    record Result(String name, double startedPerSecond, double firedPerSecond, long delayP50, long delayP99, long delayMax) {}

    Result measure() throws Exception {
        start(sizes.warmUp());
        fireAllThatIsDue(sizes.warmUp());
        double started = start(sizes.clocks());
        double fired = fireAllThatIsDue(sizes.warmUp() + sizes.clocks());
        List<Long> delays = delaysWhileManyWait();
        return new Result(engine.name(), started, fired, at(delays, 0.50), at(delays, 0.99), delays.get(delays.size() - 1));
    }

    /** Clocks whose warning is past already, so that they are due at once; each in its own transaction. */
    private double start(int clocks) throws Exception {
        Instant past = Instant.now().minus(Duration.ofMinutes(10));
        long begin = System.nanoTime();
        inParallel(IntStream.range(0, clocks).<Callable<Void>>mapToObj(i -> () -> {
            engine.startClock(past);
            return null;
        }).toList());
        return clocks / seconds(begin);
    }

    /** The real job executor, from its start until the last due timer has fired. */
    private double fireAllThatIsDue(int firedInTheEnd) throws InterruptedException {
        long before = fired();
        long begin = System.nanoTime();
        engine.jobs().start();
        await(firedInTheEnd);
        double rate = (firedInTheEnd - before) / seconds(begin);
        engine.jobs().shutdown();
        return rate;
    }

    /** One timer after the other falls due while many others wait; how much later than its instant each fires, in order of size. */
    private List<Long> delaysWhileManyWait() throws InterruptedException {
        engine.letWait(sizes.waiting());
        int before = (int) fired();
        Instant first = Instant.now().plus(Duration.ofSeconds(20 + sizes.probes() / 50));
        for (int i = 0; i < sizes.probes(); i++) {
            engine.startClock(first.plusMillis((long) i * sizes.probeEveryMillis()));
        }
        if (Instant.now().isAfter(first.minusSeconds(5))) {
            throw new IllegalStateException("The machine was too slow to prepare the probes in time: ask for fewer with -Dprobes=…");
        }
        Map<String, Instant> due = dueByProcess(first);
        engine.jobs().start();
        await(before + sizes.probes());
        engine.jobs().shutdown();
        return delays(due);
    }

    /** When each probe is due, as the engine itself has it in its table of jobs. */
    private Map<String, Instant> dueByProcess(Instant first) {
        var due = new HashMap<String, Instant>();
        database().sql("select process_instance_id_, duedate_ from act_ru_job where duedate_ between ? and ?")
                .params(Timestamp.from(first.minusSeconds(1)), Timestamp.from(first.plusSeconds(3_600)))
                .query((row, number) -> due.put(row.getString(1), row.getTimestamp(2).toInstant())).list();
        if (due.size() != sizes.probes()) {
            throw new IllegalStateException(due.size() + " probes wait, not " + sizes.probes());
        }
        return due;
    }

    private List<Long> delays(Map<String, Instant> due) {
        return database().sql("select proc_inst_id_, start_time_ from act_hi_actinst where act_id_ = ?").param(MeasuredEngine.WARNED)
                .query((row, number) -> Map.entry(row.getString(1), row.getTimestamp(2).toInstant())).list().stream()
                .filter(fired -> due.containsKey(fired.getKey()))
                .map(fired -> Duration.between(due.get(fired.getKey()), fired.getValue()).toMillis()).sorted().toList();
    }

    private JdbcClient database() {
        return JdbcClient.create(engine.database());
    }

    private void await(int firedInTheEnd) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(20);
        while (fired() < firedInTheEnd) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only " + fired() + " of " + firedInTheEnd + " timers fired in twenty minutes");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long fired() {
        return database().sql("select count(*) from act_hi_actinst where act_id_ = ?").param(MeasuredEngine.WARNED).query(Long.class).single();
    }

    private void inParallel(List<Callable<Void>> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(sizes.threads());
        try {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
