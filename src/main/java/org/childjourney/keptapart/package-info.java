/** Files that stand beside a child's record and are kept apart from it: a complaint, an allegation, a serious incident, adopters who are assessed. Named readers only, and every look is written down. */
@org.springframework.modulith.ApplicationModule(displayName = "Files kept apart", allowedDependencies = {"access", "children", "papers", "timescales", "engine", "foundation"})
package org.childjourney.keptapart;
