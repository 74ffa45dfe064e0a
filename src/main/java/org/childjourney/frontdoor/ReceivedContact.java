package org.childjourney.frontdoor;

import java.util.List;

/** What came of a contact: its reference, and each child's and journey's. */
public record ReceivedContact(String contactRef, List<Child> children) {

    public record Child(String childRef, String journeyRef) {}
}
