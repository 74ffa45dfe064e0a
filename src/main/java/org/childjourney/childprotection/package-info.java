/** The child protection conference, the plan it makes, its core groups and its visits. */
@org.springframework.modulith.ApplicationModule(displayName = "Child protection", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "plans", "visits", "foundation"})
package org.childjourney.childprotection;
