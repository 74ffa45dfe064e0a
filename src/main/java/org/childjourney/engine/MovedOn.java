package org.childjourney.engine;

/**
 * What moving the cases of one process to its newest diagram did.
 *
 * @param moved   cases that stand at the same place of the newest diagram now
 * @param already cases that were on it before
 */
public record MovedOn(String process, int version, int moved, int already) {}
