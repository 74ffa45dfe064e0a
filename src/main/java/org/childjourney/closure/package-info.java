/** A case is closed: nothing stands in the way, the child was seen and told, a manager approves, and the record is complete. */
@org.springframework.modulith.ApplicationModule(displayName = "Closure", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "visits", "access", "foundation"})
package org.childjourney.closure;
