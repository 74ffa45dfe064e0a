package org.childjourney.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Sees that people take tasks for themselves alone, and that nobody takes one out of a colleague's hands but a manager of the
 * team. The engine itself would let anyone of the group claim in another's name. It goes on to ask whether the task is theirs.
 */
class ClaimDoorFilter extends HttpFilter {

    private static final Pattern ADDRESS = Pattern.compile(".*/camunda/api/engine/engine/[^/]+/task/([^/]+)/(claim|unclaim)/?");
    private static final String TEAM_MANAGER = "-team-manager";
    private static final Set<String> ABOVE_TEAMS = Set.of("service-manager", "head-of-service", "director");

    private final transient OpenTasks tasks;
    private final transient IdentityService identity;
    private final transient ObjectMapper json;

    ClaimDoorFilter(OpenTasks tasks, IdentityService identity, ObjectMapper json) {
        this.tasks = tasks;
        this.identity = identity;
        this.json = json;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        Authentication person = identity.getCurrentAuthentication();
        if (!address.matches() || person == null || person.getUserId() == null) {
            chain.doFilter(request, response); // who nobody is, the engine's own filters have refused
            return;
        }
        Optional<String> holder = tasks.find(address.group(1)).map(OpenTask::assignee);
        boolean claims = address.group(2).equals("claim");
        HeldRequest held = HeldRequest.of(request, EngineDoorGuard.MOST_BYTES);
        if (claims && !person.getUserId().equals(named(held))) {
            refuse(response, "You can take a task for yourself only. To give work to a colleague, allocate the child to them.");
        } else if (!claims && holder.filter(other -> !other.equals(person.getUserId())).isPresent() && !manages(person, address.group(1))) {
            refuse(response, "A colleague has this task in hand. Ask them to release it, or ask the team's manager.");
        } else {
            chain.doFilter(held, response);
        }
    }

    private String named(HeldRequest request) throws IOException {
        JsonNode body = json.readTree(request.body());
        return body == null ? null : body.path("userId").asText(null);
    }

    /** A manager of a team the task is offered to, or of the whole service; for a restricted child's task a named reader who manages some team. */
    private boolean manages(Authentication person, String task) {
        List<String> own = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return own.stream().anyMatch(ABOVE_TEAMS::contains) || tasks.find(task).stream().flatMap(open -> open.groups().stream())
                .anyMatch(group -> own.stream().filter(mine -> mine.endsWith(TEAM_MANAGER))
                        .anyMatch(mine -> group.startsWith("restricted-") ? own.contains(group) : group.startsWith(mine.substring(0, mine.length() - TEAM_MANAGER.length()) + "-")));
    }

    private void refuse(HttpServletResponse response, String message) throws IOException {
        response.setStatus(403);
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), Map.of("type", "Refused", "message", message));
    }
}
