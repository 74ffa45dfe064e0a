/** The health and the education of a child in care: what is due, who is asked, what came of it. */
@org.springframework.modulith.ApplicationModule(displayName = "Health and education in care", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.wellbeing;
