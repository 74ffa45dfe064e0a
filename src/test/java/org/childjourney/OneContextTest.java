package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.springframework.util.ClassUtils;

/** The stories share one application context: twenty contexts were minutes of every build, and in the end all its memory. */
class OneContextTest {

    @Test
    void beside_the_one_of_all_stand_clocks_of_nobody_an_import_that_begins_with_nobody_and_escalations_with_staff_of_their_own() {
        Map<MergedContextConfiguration, List<String>> contexts = new HashMap<>();
        for (Class<?> test : stories()) {
            contexts.computeIfAbsent(configurationOf(test), each -> new ArrayList<>()).add(test.getSimpleName());
        }
        assertThat(contexts.values()).as("the tests by the context that they share").hasSize(2);
    }

    private static List<Class<?>> stories() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ChildJourneyTest.class));
        return scanner.findCandidateComponents("org.childjourney").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)).toList();
    }

    /** What Spring would make the test's context of, without starting it: equal for tests that share one. */
    private static MergedContextConfiguration configurationOf(Class<?> test) {
        var bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return bootstrapper.buildMergedContextConfiguration();
    }
}
