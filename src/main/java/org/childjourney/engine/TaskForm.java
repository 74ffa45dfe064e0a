package org.childjourney.engine;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a module does with one form: what stands in it when it opens, and how the answers are stored. There is one bean for
 * each form; the answers never pass through the engine.
 *
 * @param <A> the answers as one typed record, its components named like the form's fields
 */
public interface TaskForm<A> {

    /** The form's id, which is its file name. */
    String form();

    Class<A> answers();

    /** What the record knows already: the values of fields and of texts on the form, under the reader's rights. */
    Map<String, Object> prefill(TaskAtHand task);

    /**
     * Checks and stores the answers; runs in the transaction that completes the task.
     *
     * @return the few values gateways ask, never personal data
     * @throws org.childjourney.foundation.Refused when an answer cannot be accepted; then nothing is stored
     */
    Map<String, Object> submit(TaskAtHand task, A answers);

    /** A form of few words: a module lists its own in one configuration, one bean method for each. */
    static <A> TaskForm<A> of(String form, Class<A> answers, Function<TaskAtHand, Map<String, Object>> prefill,
                              BiFunction<TaskAtHand, A, Map<String, Object>> submit) {
        return new TaskForm<>() {
            @Override
            public String form() {
                return form;
            }

            @Override
            public Class<A> answers() {
                return answers;
            }

            @Override
            public Map<String, Object> prefill(TaskAtHand task) {
                return prefill.apply(task);
            }

            @Override
            public Map<String, Object> submit(TaskAtHand task, A given) {
                return submit.apply(task, given);
            }
        };
    }

    /** A form after which no gateway asks anything. */
    static <A> TaskForm<A> of(String form, Class<A> answers, Function<TaskAtHand, Map<String, Object>> prefill, BiConsumer<TaskAtHand, A> submit) {
        return of(form, answers, prefill, (task, given) -> {
            submit.accept(task, given);
            return Map.of();
        });
    }
}
