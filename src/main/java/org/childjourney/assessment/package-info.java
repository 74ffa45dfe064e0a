/** The single assessment, from allocation to authorisation, its reviews, and telling the family. */
@org.springframework.modulith.ApplicationModule(displayName = "Assessment", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "foundation"})
package org.childjourney.assessment;
