/** The demo profile: embedded database, demo users, a made-up caseload, and time that can be moved. */
@org.springframework.modulith.ApplicationModule(displayName = "Demo")
package org.childjourney.demo;
