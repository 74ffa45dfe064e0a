package org.childjourney.engine;

/**
 * How many cases run on one version of a diagram.
 *
 * @param process what the process is called in its file, such as {@code care-review}
 * @param version counted from 1; a changed diagram makes the next one when the application starts with it
 * @param newest  whether new cases begin with this version
 * @param running cases on it today
 */
public record RunningVersion(String process, int version, boolean newest, long running) {}
