/** The only module that knows the process engine: starting, telling, forms, timers and its guards. */
@org.springframework.modulith.ApplicationModule(displayName = "Process engine", allowedDependencies = {"foundation", "timescales"})
package org.childjourney.engine;
