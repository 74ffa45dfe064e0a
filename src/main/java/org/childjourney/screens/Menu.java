package org.childjourney.screens;

import java.security.Principal;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.childjourney.access.SealedRecords;
import org.childjourney.journey.ActsWithoutChild;
import org.childjourney.keptapart.KeptApartFiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells our pages which doors to show: nobody is led to one that will be closed to them. */
@ControllerAdvice(assignableTypes = {ChildPages.class, ErrorPages.class, ClockPages.class, ReviewingPages.class, OversightPages.class, ReportPages.class, ActPages.class, OverridePages.class, StrategyDiscussionPages.class, BirthPages.class, DeathPages.class, SignificancePages.class, SealedPages.class, KeptApartPages.class, BeginFilePages.class, CaseloadPages.class, HandoverPages.class})
class Menu {

    private final Access access;
    private final Directory directory;
    private final KeptApartFiles files;
    private final SealedRecords sealed;
    private final ActsWithoutChild begun;

    Menu(Access access, Directory directory, KeptApartFiles files, SealedRecords sealed, ActsWithoutChild begun) {
        this.access = access;
        this.directory = directory;
        this.files = files;
        this.sealed = sealed;
        this.begun = begun;
    }

    /** Whether Cockpit is open to the reader: managers at any level, and system operators. */
    @ModelAttribute("oversees")
    boolean oversees(Principal person) {
        return person != null && (access.isManager(person.getName())
                || directory.find(person.getName()).map(staff -> staff.has(Role.SYSTEM_OPERATOR)).orElse(false));
    }

    /** Whether the reader manages people who work with children. */
    @ModelAttribute("supervises")
    boolean supervises(Principal person) {
        return person != null && access.isManager(person.getName());
    }

    /** Whether the reader reviews the care of children, or manages those who do. */
    @ModelAttribute("reviews")
    boolean reviews(Principal person) {
        return person != null && access.holds(person.getName(), Permissions.REVIEW_CARE);
    }

    /** Whether the reader sees the caseloads of a team, or of all. */
    @ModelAttribute("allocates")
    boolean allocates(Principal person) {
        return person != null && access.holds(person.getName(), CaseloadPages.SEE_THEM);
    }

    /** Whether the reader is named to read a file kept apart, or may begin one about no known child. */
    @ModelAttribute("keepsApart")
    boolean keepsApart(Principal person) {
        return person != null && (!files.readableBy(person.getName()).isEmpty() || !begun.offered(person.getName()).isEmpty());
    }

    /** Whether the reader keeps sealed records of adopted children; nobody else learns that there are any. */
    @ModelAttribute("keepsSealed")
    boolean keepsSealed(Principal person) {
        return person != null && !sealed.openTo(person.getName()).isEmpty();
    }
}
