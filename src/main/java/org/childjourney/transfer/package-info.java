/** A child goes to another worker, team or council: told, met and accepted, and no clock begins anew. */
@org.springframework.modulith.ApplicationModule(displayName = "Transfer", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "access", "foundation"})
package org.childjourney.transfer;
