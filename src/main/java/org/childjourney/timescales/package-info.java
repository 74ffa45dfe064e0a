/** The law's and the council's timescales as versioned data, and how they are counted. Pure Java. */
@org.springframework.modulith.ApplicationModule(displayName = "Timescales", allowedDependencies = {"foundation"})
package org.childjourney.timescales;
