/** What follows each stage: the only module that knows them all. */
@org.springframework.modulith.ApplicationModule(displayName = "Journey", allowedDependencies = {"frontdoor", "assessment", "earlyhelp", "legal", "care", "reviews", "wellbeing", "missing", "privatefostering", "permanence", "duties", "oversight", "leavingcare", "adoption", "secure", "shortbreaks", "allegations", "incidents", "complaints", "transfer", "closure", "childprotection", "childinneed", "caseload", "children", "allocation", "clocks", "timescales", "engine", "access", "foundation"})
package org.childjourney.journey;
