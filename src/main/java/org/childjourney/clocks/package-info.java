/** The ledger of every duty that ever ran, and the watchdog that compares it with the engine's timers. */
@org.springframework.modulith.ApplicationModule(displayName = "Clock ledger", allowedDependencies = {"timescales", "engine", "foundation"})
package org.childjourney.clocks;
