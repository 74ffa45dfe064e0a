package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TimescalesConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner().withUserConfiguration(TimescalesConfiguration.class);

    @Test
    void the_application_has_the_national_rules_and_the_confirmed_calendar() {
        application.run(context -> {
            assertThat(context.getBean(Timescales.class).all()).hasSize(217);
            assertThat(context.getBean("baseWorkingDays", WorkingDays.class).knownFrom()).isEqualTo("1995-01-01");
            assertThat(context.getBean(WorkingDays.class).knownUntil()).isEqualTo("2027-12-31");
        });
    }

    @Test
    void a_council_names_its_override_on_the_class_path_or_by_path(@TempDir Path folder) throws Exception {
        application.withPropertyValues("childjourney.timescales.override=classpath:timescales/override-example.yaml")
                .run(context -> assertThat(context.getBean(Timescales.class).rule("cp-visit-20", LocalDate.of(2026, 11, 20)).version()).isEqualTo("1+exampleshire-2026"));
        var file = Files.writeString(folder.resolve("ours.yaml"), "authority: york\nedition: 2026\nrules:\n  cin-visit: {amount: 15, reason: Decision 8}\n");
        application.withPropertyValues("childjourney.timescales.override=" + file)
                .run(context -> assertThat(context.getBean(Timescales.class).rule("cin-visit", LocalDate.of(2026, 11, 20)).amount()).isEqualTo(15));
    }

    @Test
    void an_override_that_is_not_there_or_not_allowed_stops_the_start(@TempDir Path folder) throws Exception {
        application.withPropertyValues("childjourney.timescales.override=" + folder.resolve("missing.yaml")).run(context -> assertThat(context).getFailure()
                .rootCause().isInstanceOf(java.io.FileNotFoundException.class));
        var file = Files.writeString(folder.resolve("ours.yaml"), "authority: york\nedition: 2026\nrules:\n  lac-visit-1w: {amount: 2, reason: Busy}\n");
        application.withPropertyValues("childjourney.timescales.override=" + file).run(context -> assertThat(context).getFailure().rootCause()
                .isInstanceOf(BadTimescales.class).hasMessageContaining("lac-visit-1w, amount: \"2\" is not right. This rule is fixed by law"));
    }

    @Test
    void the_end_of_the_calendar_can_be_set_and_must_be_a_day() {
        application.withPropertyValues("childjourney.calendar.known-until=2028-12-31")
                .run(context -> assertThat(context.getBean(WorkingDays.class).after(LocalDate.of(2027, 12, 22), 7)).isEqualTo("2028-01-05"));
        application.withPropertyValues("childjourney.calendar.known-until=soon").run(context -> assertThat(context).getFailure()
                .hasStackTraceContaining("childjourney.calendar.known-until cannot be used: \"soon\" is not a day"));
        application.withPropertyValues("childjourney.calendar.known-until=1990-12-31").run(context -> assertThat(context).getFailure()
                .hasStackTraceContaining("cannot end before that, on 31 December 1990"));
    }
}
