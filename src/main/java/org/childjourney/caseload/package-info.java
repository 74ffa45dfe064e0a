/** Brings an existing caseload in from a statutory return file. */
@org.springframework.modulith.ApplicationModule(displayName = "Caseload")
package org.childjourney.caseload;
