/** The single assessment, from allocation to authorisation. */
@org.springframework.modulith.ApplicationModule(displayName = "Assessment", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "foundation"})
package org.childjourney.assessment;
