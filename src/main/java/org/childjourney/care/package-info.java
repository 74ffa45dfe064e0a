/** Children in care: how a child comes in, where the child lives and under which power, who visits, how the child moves and leaves. */
@org.springframework.modulith.ApplicationModule(displayName = "Care", allowedDependencies = {"children", "allocation", "clocks", "timescales", "engine", "access", "papers", "plans", "visits", "foundation"})
package org.childjourney.care;
