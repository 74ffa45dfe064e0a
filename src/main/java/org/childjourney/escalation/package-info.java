/** Ladders: who is told when a clock nears, falls due or is missed, and what they answered. */
@org.springframework.modulith.ApplicationModule(displayName = "Escalation", allowedDependencies = {"allocation", "children", "clocks", "timescales", "engine", "access", "foundation"})
package org.childjourney.escalation;
