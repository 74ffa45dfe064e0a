/** Series of short breaks: a child stays elsewhere for days at a time, within limits of their own, and goes home again; in place of the rules of ordinary care. */
@org.springframework.modulith.ApplicationModule(displayName = "Short breaks", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.shortbreaks;
