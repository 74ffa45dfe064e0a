package org.childjourney.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;

/**
 * Hangs the form door behind the engine's own sign-in and token filters. As an ordinary filter bean it would stand in
 * front of them and serve strangers: that was seen, and is tested.
 */
@AutoConfiguration(after = CamundaBpmWebappAutoConfiguration.class)
public class FormDoorConfiguration {

    @Bean
    ServletContextInitializer formDoorFilter(FormDoor door, OpenTasks tasks, IdentityService identity, ObjectMapper json) {
        return context -> context.addFilter("formDoor", new FormDoorFilter(door, tasks, identity, json))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/engine/*");
    }

    /** In the same place: it too must know who asks. */
    @Bean
    ServletContextInitializer claimDoorFilter(OpenTasks tasks, IdentityService identity, ObjectMapper json) {
        return context -> context.addFilter("claimDoor", new ClaimDoorFilter(tasks, identity, json))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/engine/*");
    }
}
