/** Which team and worker holds each child and task, and who is eligible to. */
@org.springframework.modulith.ApplicationModule(displayName = "Allocation", allowedDependencies = {"access", "engine", "clocks", "timescales", "foundation"})
package org.childjourney.allocation;
