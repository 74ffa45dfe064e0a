package org.childjourney.demo;

import org.childjourney.engine.MovableClock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The demo's clock: real time, or ahead of it by as much as it was moved, also after a restart. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

    @Bean
    @DependsOnDatabaseInitialization
    MovableClock clock(TimeKept kept) {
        return MovableClock.running(kept.ahead());
    }
}
