/** Children whom somebody else than a close relative looks after privately: the council visits, and decides whether it is suitable. */
@org.springframework.modulith.ApplicationModule(displayName = "Private fostering", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "plans", "visits", "foundation"})
package org.childjourney.privatefostering;
