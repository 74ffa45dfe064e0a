package org.childjourney.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers exactly the two addresses through which Tasklist opens and submits a form, and lets every other pass. Stands
 * behind the engine's own sign-in and token filters, and checks once more that the task is this person's.
 */
class FormDoorFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(FormDoorFilter.class);
    private static final Pattern ADDRESS = Pattern.compile(".*/camunda/api/engine/engine/[^/]+/task/([^/]+)/(form-variables|submit-form)/?");

    private final transient FormDoor door;
    private final transient OpenTasks tasks;
    private final transient IdentityService identity;
    private final transient ObjectMapper json;

    FormDoorFilter(FormDoor door, OpenTasks tasks, IdentityService identity, ObjectMapper json) {
        this.door = door;
        this.tasks = tasks;
        this.identity = identity;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        Authentication person = identity.getCurrentAuthentication();
        if (person == null || person.getUserId() == null) {
            answer(response, 401, "Sign in first.");
            return;
        }
        Optional<OpenTask> task = tasks.find(address.group(1)).filter(found -> mayOpen(found, person));
        if (task.isEmpty()) {
            answer(response, 404, "This task is finished, or is not yours to open.");
        } else if (address.group(2).equals("form-variables") && request.getMethod().equals("GET")) {
            open(response, task.get(), person);
        } else if (address.group(2).equals("submit-form") && request.getMethod().equals("POST")) {
            submit(request, response, task.get(), person);
        } else {
            answer(response, 405, "Not this way.");
        }
    }

    private void open(HttpServletResponse response, OpenTask task, Authentication person) throws IOException {
        try {
            Map<String, Object> typed = new LinkedHashMap<>();
            for (var value : door.open(task, person.getUserId()).entrySet()) {
                typed.put(value.getKey(), typed(value.getValue()));
            }
            response.setHeader("Cache-Control", "no-store");
            write(response, 200, typed);
        } catch (RuntimeException e) {
            refuse(response, e);
        }
    }

    private void submit(HttpServletRequest request, HttpServletResponse response, OpenTask task, Authentication person) throws IOException {
        if (task.assignee() != null && !task.assignee().equals(person.getUserId())) {
            answer(response, 403, "A colleague has claimed this task. Ask them to release it first; nothing you typed is lost.");
            return;
        }
        try {
            door.submit(task, person.getUserId(), answers(request));
            response.setStatus(204);
        } catch (RuntimeException e) {
            refuse(response, e);
        }
    }

    private void refuse(HttpServletResponse response, RuntimeException e) throws IOException {
        if (e instanceof Refused refused) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "Refused");
            // Plain text: Tasklist escapes it before it shows it, and keeps the line breaks. Escaped here too, it would show the code.
            body.put("message", refused.fields().stream().map(WrongField::problem).collect(Collectors.joining("\n")));
            body.put("fields", refused.fields());
            write(response, 400, body);
        } else if (e instanceof NotAllowed) {
            answer(response, 403, e.getMessage());
        } else {
            LOG.error("A form could not be handled", e);
            answer(response, 500, "Something went wrong on our side. Nothing was stored and nothing you typed is lost: try again, and tell the system operator if it happens twice.");
        }
    }

    private ObjectNode answers(HttpServletRequest request) throws IOException {
        ObjectNode answers = json.createObjectNode();
        JsonNode variables = json.readTree(request.getInputStream()).path("variables");
        for (var field : (Iterable<Map.Entry<String, JsonNode>>) variables::fields) {
            JsonNode value = field.getValue().path("value");
            boolean isJson = "Json".equals(field.getValue().path("type").asText()) || "Object".equals(field.getValue().path("type").asText());
            answers.set(field.getKey(), isJson && value.isTextual() ? json.readTree(value.asText()) : value);
        }
        return answers;
    }

    private Map<String, Object> typed(Object value) throws IOException {
        Map<String, Object> typed = new LinkedHashMap<>();
        JsonNode node = json.valueToTree(value);
        boolean isJson = node.isContainerNode();
        typed.put("type", isJson ? "Json" : node.isBoolean() ? "Boolean" : node.isNumber() ? "Double" : node.isNull() ? "Null" : "String");
        typed.put("value", isJson ? json.writeValueAsString(node) : node);
        typed.put("valueInfo", Collections.emptyMap());
        return typed;
    }

    private static boolean mayOpen(OpenTask task, Authentication person) {
        boolean inGroup = person.getGroupIds() != null && !Collections.disjoint(task.groups(), person.getGroupIds());
        return inGroup || person.getUserId().equals(task.assignee()) && task.groups().isEmpty();
    }

    private void answer(HttpServletResponse response, int status, String message) throws IOException {
        write(response, status, Map.of("type", "FormDoor", "message", message));
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), body);
    }
}
