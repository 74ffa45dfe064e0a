/** Who may see and do what: staff, teams, roles, restricted records, and the audit of views. */
@org.springframework.modulith.ApplicationModule(displayName = "Access", allowedDependencies = {"foundation"})
package org.childjourney.access;
