/** Children, born and unborn, their families and households, and telling one child from another. */
@org.springframework.modulith.ApplicationModule(displayName = "Children", allowedDependencies = {"access", "timescales", "foundation"})
package org.childjourney.children;
