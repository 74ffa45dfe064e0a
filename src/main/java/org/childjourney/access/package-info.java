/** Who may see and do what: staff, teams, roles, restricted records, signing in, and the audit of views. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = {"engine", "foundation"})
package org.childjourney.access;
