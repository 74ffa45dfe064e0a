package org.childjourney.escalation;

import java.util.UUID;

/** An escalation's record changed; before the transaction ends, its process is brought in line with it, once everything is known. */
record EscalationChanged(UUID escalation) {}
