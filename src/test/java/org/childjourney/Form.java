package org.childjourney;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ReflectionUtils;

/** One form as it stands in the folder {@code forms}, and the bean that answers for it. */
record Form(Path file, JsonNode definition) {

    private static final SpringObjenesis WITHOUT_CONSTRUCTOR = new SpringObjenesis();
    private static final Map<String, List<TaskForm<?>>> BEANS = Stream.concat(classes(), listed()).collect(Collectors.groupingBy(TaskForm::form));

    private static Stream<TaskForm<?>> classes() {
        return NamedBeans.all().values().stream().filter(TaskForm.class::isAssignableFrom).map(type -> (TaskForm<?>) WITHOUT_CONSTRUCTOR.newInstance(type));
    }

    /** The forms a module lists in one configuration, a bean method for each. */
    private static Stream<TaskForm<?>> listed() {
        return NamedBeans.all().values().stream().filter(type -> type.isAnnotationPresent(Configuration.class)).flatMap(type -> Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Bean.class) && TaskForm.class.isAssignableFrom(method.getReturnType())).map(method -> listed(type, method)));
    }

    private static TaskForm<?> listed(Class<?> module, Method method) {
        method.setAccessible(true);
        Object[] nothing = Stream.of(method.getParameterTypes()).map(WITHOUT_CONSTRUCTOR::newInstance).toArray();
        return (TaskForm<?>) ReflectionUtils.invokeMethod(method, WITHOUT_CONSTRUCTOR.newInstance(module), nothing);
    }

    static List<Form> all() {
        return Diagram.files(Path.of("forms"), ".form").stream().map(file -> of(file, Diagram.text(file))).toList();
    }

    static Form of(Path file, String json) {
        try {
            return new Form(file, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(file + " is not JSON: " + e.getMessage(), e);
        }
    }

    /** The one bean that answers for a form; empty if there is none, or more than one. No bean is constructed: it is only asked its form and type of answers. */
    static Optional<TaskForm<?>> beanOf(String form) {
        return Optional.ofNullable(BEANS.get(form)).filter(beans -> beans.size() == 1).map(beans -> beans.get(0));
    }

    static Map<String, List<TaskForm<?>>> beans() {
        return BEANS;
    }

    String name() {
        return file.getFileName().toString().replace(".form", "");
    }

    String module() {
        return file.getParent().getFileName().toString();
    }

    /** Every component, at whatever depth. */
    Stream<JsonNode> components() {
        return components(definition);
    }

    static Stream<JsonNode> components(JsonNode parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), components(child)));
    }

    static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    String at(JsonNode component) {
        return file + ": " + component.path("id").asText("(no id)");
    }

    @Override
    public String toString() {
        return name();
    }
}
