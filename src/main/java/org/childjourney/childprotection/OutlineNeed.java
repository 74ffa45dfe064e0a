package org.childjourney.childprotection;

/** One need of the child as the conference saw it, and what must change so that the child is safe. */
public record OutlineNeed(String need, String whatMustChange) {}
