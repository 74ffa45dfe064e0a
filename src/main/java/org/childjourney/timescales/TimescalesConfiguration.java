package org.childjourney.timescales;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Hands the rules and the bank holidays to the other modules, once, at the start; what is wrong in them stops it. */
@Configuration(proxyBeanMethods = false)
public class TimescalesConfiguration {

    /**
     * The rules, with the council's override file where one is named.
     *
     * @param override property {@code childjourney.timescales.override}: a path, or {@code classpath:} and a path; empty for none
     */
    @Bean
    public Timescales timescales(@Value("${childjourney.timescales.override:}") String override, ResourceLoader resources) {
        return override.isBlank() ? Rules.national() : Rules.with(override, text(override, resources));
    }

    /**
     * The working days of England and Wales as the software ships them, before any holiday proclaimed since.
     *
     * @param knownUntil property {@code childjourney.calendar.known-until}: the last day whose bank holidays are confirmed, such as
     *                   {@code 2028-12-31}; empty for the last year of {@code timescales/bank-holidays.csv}
     */
    @Bean
    public WorkingDays baseWorkingDays(@Value("${childjourney.calendar.known-until:}") String knownUntil) {
        if (knownUntil.isBlank()) {
            return BankHolidays.confirmed();
        }
        try {
            return BankHolidays.knownUntil(LondonTime.parseDay(knownUntil));
        } catch (IllegalArgumentException e) {
            throw new BadTimescales("childjourney.calendar.known-until", e.getMessage(), e);
        }
    }

    private static String text(String override, ResourceLoader resources) {
        Resource file = override.contains(":") ? resources.getResource(override) : new FileSystemResource(override);
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadTimescales(override, "childjourney.timescales.override names it, but it cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
