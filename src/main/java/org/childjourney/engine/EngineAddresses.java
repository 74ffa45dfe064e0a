package org.childjourney.engine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the engine's addresses may be used to change anything. What is not listed here is closed, whatever the person's grants. */
final class EngineAddresses {

    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+";

    /** Asking with a body, as Tasklist and Cockpit do. */
    private static final List<Pattern> QUESTIONS = List.of(
            Pattern.compile(ENGINE + "/(task|process-instance|process-definition|execution|variable-instance|job|job-definition|incident|external-task|batch)(/count)?/?"),
            Pattern.compile(ENGINE + "/history/[a-z-]+(/count)?/?"),
            Pattern.compile(ENGINE + "/filter/[^/]+/(list|count|singleResult)/?"));

    /** What a person does with a task: take it, give it back, and submit its form, which the form door answers. */
    private static final Pattern WORK_ON_A_TASK = Pattern.compile(ENGINE + "/task/[^/]+/(claim|unclaim|submit-form)/?");

    /** What an operator does with a job that failed: have it tried again. */
    private static final Pattern TRY_A_JOB_AGAIN = Pattern.compile(ENGINE + "/(job|job-definition)/[^/]+/retries/?");

    private static final Pattern OF_THE_ENGINE = Pattern.compile("/camunda/api/engine(/.*)?");
    private static final Pattern SETUP = Pattern.compile("/camunda/api/admin/setup(/.*)?");
    private static final Pattern SIGN_IN = Pattern.compile("/camunda/api/admin/auth/user/[^/]+/login/[^/]+/?");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private EngineAddresses() {}

    /** Creates an administrator for whoever asks (CVE-2026-77226). */
    static boolean isSetup(String path) {
        return SETUP.matcher(path).matches();
    }

    static boolean isSignIn(String path) {
        return SIGN_IN.matcher(path).matches();
    }

    static boolean isOpen(String method, String path) {
        if (READING.contains(method) || !OF_THE_ENGINE.matcher(path).matches()) {
            return true;
        }
        return switch (method) {
            case "POST" -> WORK_ON_A_TASK.matcher(path).matches() || QUESTIONS.stream().anyMatch(question -> question.matcher(path).matches())
                    || TRY_A_JOB_AGAIN.matcher(path).matches();
            case "PUT" -> TRY_A_JOB_AGAIN.matcher(path).matches();
            default -> false;
        };
    }
}
