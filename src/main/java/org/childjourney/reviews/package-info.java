/** Reviews of children in care, the reviewing officer's midway checks, and the way a concern of theirs climbs until it is settled. */
@org.springframework.modulith.ApplicationModule(displayName = "Reviews", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "papers", "foundation"})
package org.childjourney.reviews;
