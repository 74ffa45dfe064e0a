package org.childjourney.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.HoldersOfChild;
import org.childjourney.access.Team;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which team and worker holds each child, and so whose tasks the child's are. Diagrams ask it for candidate groups. */
@Service("allocation")
@Transactional
public class Allocation implements HoldersOfChild {

    /** The team that takes contacts. */
    public static final String FRONT_DOOR = "front-door";

    private final Holdings holdings;
    private final Access access;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    Allocation(Holdings holdings, @org.springframework.context.annotation.Lazy Access access, Directory directory,
               ApplicationEventPublisher events) {
        this.holdings = holdings;
        this.access = access;
        this.directory = directory;
        this.events = events;
    }

    /** Gives the child to a team and, where one is named, a worker, from the instant on; the holding before ends then. */
    public void hold(ChildId child, String team, String worker, Instant from, String by) {
        var now = holdings.now(child.value());
        if (now.isPresent() && now.get().team().equals(team) && Objects.equals(now.get().worker().orElse(null), worker)) {
            return;
        }
        now.ifPresent(holding -> holding.end(from));
        now.ifPresent(holdings::saveAndFlush);
        holdings.save(new Holding(child, team, worker, from, by));
        events.publishEvent(new WorkerChanged(child, from, by, team, worker, inWords(team, worker)));
    }

    private String inWords(String team, String worker) {
        String teamName = directory.teams().stream().filter(one -> one.id().equals(team)).map(Team::name).findFirst().orElse(team);
        return worker == null ? "Now with the team " + teamName + "."
                : "Allocated to " + directory.nameOf(worker) + ", team " + teamName + ".";
    }

    /** Who holds the child now. */
    @Transactional(readOnly = true)
    public Optional<Holding> of(ChildId child) {
        return holdings.now(child.value());
    }

    /** The children a team holds now. */
    @Transactional(readOnly = true)
    public Set<ChildId> childrenOf(String team) {
        return holdings.childrenOf(team).stream().map(ChildId::new).collect(Collectors.toSet());
    }

    /** Everyone who ever held the child, oldest first. */
    @Transactional(readOnly = true)
    public List<Holding> history(ChildId child) {
        return holdings.of(child.value());
    }

    /** No team holds the child any longer: nothing is open. */
    public void release(ChildId child, Instant at) {
        holdings.now(child.value()).ifPresent(holding -> holding.end(at));
    }

    /**
     * For diagrams: the social workers of the child's team, or the named readers of a restricted child. Where the worker who holds
     * the child has left, the post has nobody: its tasks fall to the manager too, until somebody is put there.
     */
    @Transactional(readOnly = true)
    public String workersOf(String childId) {
        ChildId child = ChildId.of(childId);
        return isPostVacant(child) ? groups(child, "social-worker", "senior-social-worker", "team-manager") : groups(child, "social-worker", "senior-social-worker");
    }

    /** Whether a worker holds the child who does not work here any more. */
    @Transactional(readOnly = true)
    public boolean isPostVacant(ChildId child) {
        return holdings.now(child.value()).flatMap(Holding::worker).filter(worker -> directory.find(worker).isEmpty()).isPresent();
    }

    /** For diagrams: the managers of the child's team, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String managersOf(String childId) {
        return groups(ChildId.of(childId), "team-manager");
    }

    /** For diagrams: the managers of the child's team, and at night the emergency duty team; or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String managersAndDutyTeamFor(String childId) {
        ChildId child = ChildId.of(childId);
        return restrictedOr(child, groups(child, "team-manager") + "," + FRONT_DOOR + "-emergency-duty-team");
    }

    /** For diagrams: the service managers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String serviceManagersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "service-manager");
    }

    /** For diagrams: the front door's contact officers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String contactOfficersFor(String childId) {
        return restrictedOr(ChildId.of(childId), FRONT_DOOR + "-contact-officer," + FRONT_DOOR + "-emergency-duty-team");
    }

    /** For diagrams: who decides on a contact at the front door: its social workers, and its managers. */
    @Transactional(readOnly = true)
    public String contactDecidersFor(String childId) {
        return restrictedOr(ChildId.of(childId), FRONT_DOOR + "-social-worker," + FRONT_DOOR + "-senior-social-worker,"
                + FRONT_DOOR + "-team-manager");
    }

    /** For diagrams: the managers of the front door. */
    @Transactional(readOnly = true)
    public String frontDoorManagersFor(String childId) {
        return restrictedOr(ChildId.of(childId), FRONT_DOOR + "-team-manager");
    }

    /** For diagrams: the emergency duty team. */
    @Transactional(readOnly = true)
    public String dutyTeamFor(String childId) {
        return restrictedOr(ChildId.of(childId), FRONT_DOOR + "-emergency-duty-team");
    }

    /** For diagrams: the conference chairs and their office, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String chairsFor(String childId) {
        return restrictedOr(ChildId.of(childId), "conference-chair");
    }

    /** For diagrams: the early help practitioners and social workers of the child's team, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String earlyHelpOf(String childId) {
        return groups(ChildId.of(childId), "early-help-practitioner", "social-worker", "senior-social-worker");
    }

    /** For diagrams: the reviewing officers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String reviewersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "independent-reviewing-officer");
    }

    /** For diagrams: the reviewing officers' manager, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String reviewersManagersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "iro-manager");
    }

    /** For diagrams: the heads of service, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String headsOfServiceFor(String childId) {
        return restrictedOr(ChildId.of(childId), "head-of-service");
    }

    /** For diagrams: the director, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String directorsFor(String childId) {
        return restrictedOr(ChildId.of(childId), "director");
    }

    /** For diagrams: the legal advisers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String legalAdvisersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "legal-adviser");
    }

    /** For diagrams: the personal advisers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String advisersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "personal-adviser");
    }

    /** For diagrams: the virtual school, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String virtualHeadsFor(String childId) {
        return restrictedOr(ChildId.of(childId), "virtual-head");
    }

    /** For diagrams: the health service for children in care, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String healthCoordinatorsFor(String childId) {
        return restrictedOr(ChildId.of(childId), "health-coordinator");
    }

    /** For diagrams: the adoption social workers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String adoptionWorkersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "adoption-social-worker");
    }

    /** For diagrams: the social workers of the child's team and the adoption social workers, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String workersAndAdoptionWorkersOf(String childId) {
        ChildId child = ChildId.of(childId);
        return restrictedOr(child, groups(child, "social-worker", "senior-social-worker") + ",adoption-social-worker");
    }

    /** For diagrams: the agency's decision-makers on adoption, or the named readers of a restricted child. */
    @Transactional(readOnly = true)
    public String decisionMakersFor(String childId) {
        return restrictedOr(ChildId.of(childId), "agency-decision-maker");
    }

    /** For diagrams: the worker who holds the child, or nobody yet. */
    @Transactional(readOnly = true)
    public String workerOf(String childId) {
        return holdings.now(ChildId.of(childId).value()).flatMap(Holding::worker).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> teamsOf(ChildId child) {
        var all = holdings.of(child.value());
        var open = all.stream().filter(holding -> holding.untilAt().isEmpty()).map(Holding::team).collect(Collectors.toSet());
        // Nothing open: the team that held the child last may still read what it wrote.
        return open.isEmpty() && !all.isEmpty() ? Set.of(all.get(all.size() - 1).team()) : open;
    }

    private String groups(ChildId child, String... roles) {
        String team = holdings.now(child.value()).map(Holding::team).orElse(FRONT_DOOR);
        return restrictedOr(child, java.util.Arrays.stream(roles).map(role -> team + "-" + role).collect(Collectors.joining(",")));
    }

    private String restrictedOr(ChildId child, String groups) {
        return access.restrictedGroupOf(child).orElse(groups);
    }
}
