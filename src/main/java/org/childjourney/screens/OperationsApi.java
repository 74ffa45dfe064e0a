package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.clocks.BankHolidays;
import org.childjourney.clocks.Findings;
import org.childjourney.clocks.HolidayReport;
import org.childjourney.clocks.Watchdog;
import org.childjourney.engine.MovedOn;
import org.childjourney.engine.ProcessVersions;
import org.childjourney.engine.RunningVersion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a system operator does to the service as a whole: the calendar of bank holidays, whether nobody is forgotten, and which diagrams cases run on. No child is named here. */
@RestController
@RequestMapping("/api")
@PreAuthorize("hasRole('system-operator')")
@Tag(name = "Operations", description = "For system operators.")
class OperationsApi {

    private final BankHolidays bankHolidays;
    private final Watchdog watchdog;
    private final ProcessVersions versions;

    OperationsApi(BankHolidays bankHolidays, Watchdog watchdog, ProcessVersions versions) {
        this.bankHolidays = bankHolidays;
        this.watchdog = watchdog;
        this.versions = versions;
    }

    /** @param name what the day is called, such as State funeral of Queen Elizabeth II */
    record Proclaimed(String name) {}

    @PutMapping("/bank-holidays/{date}")
    @Operation(summary = "Proclaim a bank holiday of England and Wales",
            description = "Every running clock is counted again and its timers moved, at once. Doing it twice changes nothing.")
    HolidayReport proclaim(@PathVariable LocalDate date, @RequestBody Proclaimed holiday, Principal person) {
        return bankHolidays.proclaim(date, holiday.name(), person.getName());
    }

    @DeleteMapping("/bank-holidays/{date}")
    @Operation(summary = "Withdraw a bank holiday", description = "Every running clock is counted again. Doing it twice changes nothing.")
    HolidayReport withdraw(@PathVariable LocalDate date, Principal person) {
        return bankHolidays.withdraw(date, person.getName());
    }

    @GetMapping("/watchdog")
    @Operation(summary = "What the watchdog finds now",
            description = "Compares every running clock with its timers, tasks and escalations, puts right what is safe to put right, as it does by itself "
                    + "every few minutes, and says what differed. elsewhere is true when another node was looking at that moment.")
    Findings watchdog() {
        return watchdog.look();
    }

    @GetMapping("/processes")
    @Operation(summary = "How many cases run on which version of each diagram",
            description = "A changed diagram becomes a new version when the application starts with it; running cases stay on theirs.")
    List<RunningVersion> processes() {
        return versions.running();
    }

    @PostMapping("/processes/{process}/move-on")
    @Operation(summary = "Move every case of a process to its newest diagram",
            description = "All of them or none. Each waits at the same place as before, and no due instant changes. Doing it twice changes nothing.")
    MovedOn moveOn(@PathVariable String process) {
        return versions.moveOn(process);
    }
}
