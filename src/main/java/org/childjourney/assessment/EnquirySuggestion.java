package org.childjourney.assessment;

/** What the rule table suggests should follow an enquiry, and why. A person decides. */
record EnquirySuggestion(EnquiryNext next, String why) {}
