package org.childjourney.assessment;

/** What the rule table suggests should follow the immediate protection, and why. A person decides. */
record ProtectionSuggestion(ProtectionEnd end, String why) {}
