package org.childjourney.frontdoor;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.childjourney.timescales.SchoolCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The terms of the area's schools, until a school gives its own. The shipped dates are a proposal: the council sets its own file. */
@Component
class SchoolTerms {

    private final SchoolCalendar calendar;

    SchoolTerms(@Value("${childjourney.school-terms:classpath:frontdoor/school-terms.csv}") Resource file) {
        List<SchoolCalendar.Days> terms = new ArrayList<>();
        List<SchoolCalendar.Days> closed = new ArrayList<>();
        var schema = CsvSchema.emptySchema().withHeader();
        try (var in = file.getInputStream();
             var rows = new CsvMapper().readerForMapOf(String.class).with(schema).<Map<String, String>>readValues(in)) {
            rows.forEachRemaining(row -> ("term".equals(row.get("kind")) ? terms : closed)
                    .add(new SchoolCalendar.Days(LocalDate.parse(row.get("first")), LocalDate.parse(row.get("last")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        calendar = new SchoolCalendar(terms, closed, LocalTime.of(8, 45));
    }

    SchoolCalendar calendar() {
        return calendar;
    }
}
