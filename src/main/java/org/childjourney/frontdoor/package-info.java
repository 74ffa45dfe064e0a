/** Contacts decided in time: screening, agency checks, levels of need, the decision, and telling the referrer. */
@org.springframework.modulith.ApplicationModule(displayName = "Front door", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "foundation"})
package org.childjourney.frontdoor;
