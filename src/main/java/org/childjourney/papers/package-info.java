/** What people wrote on forms, kept as it was written: each paper once, never changed, with what a rule table suggested beside it. */
@org.springframework.modulith.ApplicationModule(displayName = "Papers", allowedDependencies = {"engine", "foundation"})
package org.childjourney.papers;
