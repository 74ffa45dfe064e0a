package org.childjourney;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Everybody who tells a story in a test stands in the one application context of all stories: it takes long to start, so it starts once. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.childjourney", useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
class EveryStory {}
