package org.childjourney.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators of the improvement dashboard: those the record can answer are counted from it, the others say honestly that they are not known yet. */
@Component
class DashboardIndicators {

    /** A line of {@code oversight/indicators.csv}. */
    private record Indicator(String number, String code, String name, String period, String target, String polarity, String numerator, String denominator, int multiplier) {}

    private record Count(BigDecimal part, BigDecimal whole) {}

    private final List<Indicator> all;
    private final IndicatorQueries queries;
    private final JdbcClient database;
    private final int children;

    DashboardIndicators(IndicatorQueries queries, JdbcClient database, @Value("${childjourney.oversight.children-in-area:0}") int children) {
        this.all = Lines.of("oversight/indicators.csv", Indicator.class);
        this.queries = queries;
        this.database = database;
        this.children = children;
    }

    /** Each up to the beginning of a day, in the order of the dashboard. */
    List<WeekFigures.Figure> upTo(LocalDate day) {
        return all.stream().map(each -> figure(each, day)).toList();
    }

    private WeekFigures.Figure figure(Indicator indicator, LocalDate day) {
        String target = indicator.target() == null || indicator.target().isBlank() || indicator.target().equals("-") ? null : indicator.target();
        var sql = queries.of(indicator.code());
        if (sql.isEmpty()) {
            return new WeekFigures.Figure(indicator.code(), indicator.name(), WeekFigures.Figure.NOT_KNOWN, null, target);
        }
        Count count = count(sql.get(), indicator, day);
        boolean known = count.whole().signum() > 0;
        String of = indicator.multiplier() == 1 ? null : count.part().stripTrailingZeros().toPlainString() + " of " + count.whole().stripTrailingZeros().toPlainString();
        return new WeekFigures.Figure(indicator.code(), indicator.name(), known ? value(indicator, count) : nothing(indicator), known ? of : null, target);
    }

    private Count count(String sql, Indicator indicator, LocalDate day) {
        return database.sql(sql).param("to", Timestamp.from(LondonTime.startOf(day))).param("from", Timestamp.from(LondonTime.startOf(begins(indicator, day))))
                .param("children", children).query((row, number) -> new Count(row.getBigDecimal(1), row.getBigDecimal(2))).single();
    }

    /** A year to date begins on 1 April. */
    private static LocalDate begins(Indicator indicator, LocalDate day) {
        if (indicator.period().startsWith("Rolling") || indicator.period().startsWith("Snapshot")) {
            return day.minusYears(1);
        }
        LocalDate april = LocalDate.of(day.getYear(), 4, 1);
        return april.isBefore(day) ? april : april.minusYears(1);
    }

    private String nothing(Indicator indicator) {
        return indicator.multiplier() == 10_000 && children == 0 ? WeekFigures.Figure.NOT_KNOWN + ": how many children live here is not set" : "none in the period";
    }

    private static String value(Indicator indicator, Count count) {
        return switch (indicator.multiplier()) {
            case 1 -> count.part().stripTrailingZeros().toPlainString();
            case 100 -> percent(count.part().intValue(), count.whole().intValue());
            default -> count.part().multiply(BigDecimal.valueOf(indicator.multiplier())).divide(count.whole(), 1, RoundingMode.HALF_UP).toPlainString();
        };
    }

    static String percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " %";
    }
}
