/** What every visit to a child consists of: why, seen, seen alone, home, the child's own words, and what the worker makes of it. */
@org.springframework.modulith.ApplicationModule(displayName = "Visits", allowedDependencies = {"children", "timescales", "plans", "engine", "foundation"})
package org.childjourney.visits;
