/** Young people who leave care: their class, their needs, their plan in their own words, the adviser who stays in touch, until 21 or 25. */
@org.springframework.modulith.ApplicationModule(displayName = "Leaving care", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "papers", "foundation"})
package org.childjourney.leavingcare;
