/** The legal gateway, pre-proceedings with the parents, the court, each order with its own end, and the tracker over every open case. */
@org.springframework.modulith.ApplicationModule(displayName = "Legal", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "papers", "plans", "foundation"})
package org.childjourney.legal;
