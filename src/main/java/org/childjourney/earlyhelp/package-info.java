/** Early help below the threshold of social care: agreement, whole-family assessment, team around the family, healthy child reviews, and what all of it achieves. */
@org.springframework.modulith.ApplicationModule(displayName = "Early help", allowedDependencies = {"children", "clocks", "timescales", "engine", "access", "papers", "foundation"})
package org.childjourney.earlyhelp;
