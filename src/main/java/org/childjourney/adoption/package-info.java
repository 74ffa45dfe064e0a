/** Children whose plan is adoption: decided by the agency, matched, placed, adopted in law, and their old record sealed; or the plan changes. */
@org.springframework.modulith.ApplicationModule(displayName = "Adoption", allowedDependencies = {"keptapart", "access", "children", "allocation", "clocks", "timescales", "engine", "papers", "visits", "foundation"})
package org.childjourney.adoption;
