package org.childjourney.access;

/** Somebody came, left, or does other work from now on: what waits for them may be another's. */
public record StaffListChanged(String username) {}
