/** The few words every module shares: ids, events and refusals. Depends on nothing. */
@org.springframework.modulith.ApplicationModule(displayName = "Foundation", allowedDependencies = {})
package org.childjourney.foundation;
