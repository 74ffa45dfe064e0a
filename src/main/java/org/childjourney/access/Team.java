package org.childjourney.access;

/** A team of the service, such as {@code east}, "East". */
public record Team(String id, String name) {}
