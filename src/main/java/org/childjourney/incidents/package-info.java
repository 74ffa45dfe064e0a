/** Serious incidents: whether the national panel is told, what a rapid review finds, whether a practice review follows, and that what is learned is done. */
@org.springframework.modulith.ApplicationModule(displayName = "Serious incidents", allowedDependencies = {"keptapart", "children", "access", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.incidents;
