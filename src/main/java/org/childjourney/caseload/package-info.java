/** Brings an existing caseload in from a statutory return file, child by child, all or nothing of each. */
@org.springframework.modulith.ApplicationModule(displayName = "Caseload", allowedDependencies = {"children", "timescales", "access", "foundation"})
package org.childjourney.caseload;
