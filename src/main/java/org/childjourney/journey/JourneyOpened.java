package org.childjourney.journey;

import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** A period of involvement began. What began it stands in the chronology; this is for those who go along with a journey. */
record JourneyOpened(ChildId child, JourneyReference journey) {}
