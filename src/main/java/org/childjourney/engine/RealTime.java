package org.childjourney.engine;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Real time in production; the demo and the tests bring a {@link MovableClock}. Everything asks this bean for the time. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo & !test")
class RealTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
