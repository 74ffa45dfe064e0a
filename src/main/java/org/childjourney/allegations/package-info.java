/** Allegations against people who work with children: told to the designated officer within a working day, kept apart from the child's page, named readers only. */
@org.springframework.modulith.ApplicationModule(displayName = "Allegations", allowedDependencies = {"keptapart", "children", "access", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.allegations;
