/** The only module that knows the process engine: starting, telling, forms, timers and its guards. */
@org.springframework.modulith.ApplicationModule(displayName = "Process engine", allowedDependencies = {"foundation"})
package org.childjourney.engine;
