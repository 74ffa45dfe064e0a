/** A lasting home for a child who cannot grow up where they were: planned in permanence meetings, by special guardianship, and with family or friends as carers. */
@org.springframework.modulith.ApplicationModule(displayName = "Permanence", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "papers", "foundation"})
package org.childjourney.permanence;
