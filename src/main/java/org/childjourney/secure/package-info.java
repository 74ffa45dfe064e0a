/** Children in care whose door is locked: only by the criteria of the law, for as many hours as it allows or a court says, and looked at again by a panel. */
@org.springframework.modulith.ApplicationModule(displayName = "Secure accommodation", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.secure;
