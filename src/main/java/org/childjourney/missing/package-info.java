/** Children who are missing, or away without authority: from the first call to the talk after they are back, at home and in care alike. */
@org.springframework.modulith.ApplicationModule(displayName = "Missing", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.missing;
