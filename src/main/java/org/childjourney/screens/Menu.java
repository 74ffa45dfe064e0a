package org.childjourney.screens;

import java.security.Principal;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells our pages which doors to show: nobody is led to one that will be closed to them. */
@ControllerAdvice(assignableTypes = {ChildPages.class, ErrorPages.class, ClockPages.class, ReviewingPages.class, OversightPages.class, ReportPages.class, ActPages.class, OverridePages.class, StrategyDiscussionPages.class, BirthPages.class, DeathPages.class, SignificancePages.class})
class Menu {

    private final Access access;
    private final Directory directory;

    Menu(Access access, Directory directory) {
        this.access = access;
        this.directory = directory;
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
}
