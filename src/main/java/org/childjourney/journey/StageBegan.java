package org.childjourney.journey;

import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A stage of a journey began, in this transaction: for whoever must know that something new is going on with the child. */
record StageBegan(ChildId child, JourneyReference journey, String process, UUID record, String name) {}
