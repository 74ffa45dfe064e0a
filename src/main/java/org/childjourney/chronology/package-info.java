/** Every event of a child's journey, in order. */
@org.springframework.modulith.ApplicationModule(displayName = "Chronology", allowedDependencies = {"access", "foundation"})
package org.childjourney.chronology;
