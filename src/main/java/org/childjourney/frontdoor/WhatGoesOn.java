package org.childjourney.frontdoor;

import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** Tells the front door what goes on for a child already; whoever knows of it has the bean of this kind. */
public interface WhatGoesOn {

    /**
     * Whether a social worker works with the child already, above the threshold of the law: only then can a contact be information to an
     * open case. Early help, a health review, or another contact still to be decided is no open case.
     */
    boolean caseIsOpen(ChildId child);

    /**
     * What those who decide should know is under way for the child, below the threshold too, each in a few words such as {@code Early help, since 3 December 2026}.
     *
     * @param contactId the contact they decide on, which is not told of
     */
    List<String> besides(ChildId child, UUID contactId);
}
