package org.childjourney.childprotection;

import java.util.UUID;

/** Which clock says by when a conference must be held: its rule, and the record it is about. */
record ConferenceClock(String rule, UUID subject) {}
