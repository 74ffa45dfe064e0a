package org.childjourney.demo;

import java.time.Duration;
import org.childjourney.engine.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's clock: real time, or ahead of it by as much as it was moved. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

    @Bean
    MovableClock clock() {
        return MovableClock.running(Duration.ZERO);
    }
}
