package org.childjourney.keptapart;

import java.util.UUID;
import org.childjourney.foundation.ChildId;

/** Somebody said which child a file is about that began without one; whoever keeps more of the file notes it too. */
public record FileIsAbout(UUID file, ChildId child) {}
