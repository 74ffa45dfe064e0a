/** Complaints by children and families in their three stages. Whoever is complained of sees neither task nor file nor a line in the chronology; named readers only. */
@org.springframework.modulith.ApplicationModule(displayName = "Complaints", allowedDependencies = {"keptapart", "children", "access", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.complaints;
