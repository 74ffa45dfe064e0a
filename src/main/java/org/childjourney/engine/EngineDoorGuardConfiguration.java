package org.childjourney.engine;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the guard behind Spring Security's firewall, which refuses tricks with addresses, and before all of the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class EngineDoorGuardConfiguration {

    @Bean
    FilterRegistrationBean<EngineDoorGuard> engineDoorGuard() {
        var guard = new FilterRegistrationBean<>(new EngineDoorGuard());
        guard.addUrlPatterns("/camunda/*");
        guard.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return guard;
    }
}
