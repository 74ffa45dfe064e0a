/** What managers do across every stage: supervision, audits, figures, and whether children are heard. It reads the stages and never writes them. */
@org.springframework.modulith.ApplicationModule(displayName = "Oversight", allowedDependencies = {"children", "allocation", "access", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.oversight;
