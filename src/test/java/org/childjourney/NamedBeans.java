package org.childjourney;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The application's beans by name, found as Spring finds them but without starting anything. */
final class NamedBeans {

    private static final Map<String, Class<?>> BEANS = scan();

    private NamedBeans() {}

    static Map<String, Class<?>> all() {
        return BEANS;
    }

    static Optional<Class<?>> find(String name) {
        return Optional.ofNullable(BEANS.get(name));
    }

    /** The public method an expression would call: declared by the bean's own public class, with that many arguments. */
    static Optional<Method> method(Class<?> bean, String name, int arguments) {
        return Stream.of(bean.getDeclaredMethods()).filter(method -> Modifier.isPublic(bean.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments).findFirst();
    }

    private static Map<String, Class<?>> scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        Map<String, Class<?>> found = new TreeMap<>();
        scanner.findCandidateComponents("org.childjourney").stream().map(AnnotatedBeanDefinition.class::cast).forEach(definition -> {
            var type = ClassUtils.resolveClassName(definition.getBeanClassName(), NamedBeans.class.getClassLoader());
            if (isOurs(type)) {
                found.put(AnnotationBeanNameGenerator.INSTANCE.generateBeanName(definition, null), type);
            }
        });
        return found;
    }

    /** Of the application, not of its tests. */
    private static boolean isOurs(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().equals(ChildJourney.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
