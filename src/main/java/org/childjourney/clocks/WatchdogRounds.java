package org.childjourney.clocks;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the watchdog round every few minutes of real time; in tests it looks only when told to. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class WatchdogRounds {

    private final Watchdog watchdog;

    WatchdogRounds(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    /** Every {@code childjourney.watchdog.every}, an ISO duration such as {@code PT5M}, counted from the end of the last look. */
    @Scheduled(initialDelayString = "${childjourney.watchdog.every:PT5M}", fixedDelayString = "${childjourney.watchdog.every:PT5M}")
    void look() {
        watchdog.look();
    }
}
