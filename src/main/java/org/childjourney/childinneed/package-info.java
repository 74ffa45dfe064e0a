/** The child in need plan, its visits and its reviews. */
@org.springframework.modulith.ApplicationModule(displayName = "Child in need", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "plans", "visits", "foundation"})
package org.childjourney.childinneed;
