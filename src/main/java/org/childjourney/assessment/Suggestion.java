package org.childjourney.assessment;

/** What the rule table suggests, and why. A person decides. */
record Suggestion(AssessmentOutcome outcome, String why) {}
