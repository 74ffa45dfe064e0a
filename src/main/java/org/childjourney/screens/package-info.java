/** Pages and addresses for people and partners: reads anyone, nobody depends on it. */
@org.springframework.modulith.ApplicationModule(displayName = "Screens")
package org.childjourney.screens;
