package org.childjourney;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts Child Journey. */
@SpringBootApplication
public class ChildJourney {
    public static void main(String[] args) {
        SpringApplication.run(ChildJourney.class, args);
    }

    /**
     * Says that every bean is known before the first is made. Spring says so by itself only after the web server is up, which
     * here needs nearly all of them, and until then it looks through all names for each one that is asked for: a fifth of a start.
     */
    @Bean
    static BeanFactoryPostProcessor allBeansAreKnown() {
        return ConfigurableListableBeanFactory::freezeConfiguration;
    }
}
