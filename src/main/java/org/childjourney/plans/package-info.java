/** What every plan for a child consists of: needs of the child, outcomes one can see, actions with an owner and a date, and what happens if not. */
@org.springframework.modulith.ApplicationModule(displayName = "Plans", allowedDependencies = {"children", "timescales", "engine", "foundation"})
package org.childjourney.plans;
