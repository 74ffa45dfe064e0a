/** Duties of their own: something that is seen or heard calls for one step that the law or the council asks for at once, beside whatever else goes on. */
@org.springframework.modulith.ApplicationModule(displayName = "Duties of their own", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.duties;
