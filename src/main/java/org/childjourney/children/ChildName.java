package org.childjourney.children;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a child is called. Any part may be unknown: of an unborn child often all but the family name is. */
@Embeddable
public record ChildName(String givenName, String familyName, String alsoKnownAs) {

    static final ChildName UNKNOWN = new ChildName(null, null, null);

    public ChildName {
        givenName = Words.tidy(givenName);
        familyName = Words.tidy(familyName);
        alsoKnownAs = Words.tidy(alsoKnownAs);
    }

    public static ChildName of(String givenName, String familyName) {
        return new ChildName(givenName, familyName, null);
    }

    /** Given and family name, as far as they are known; empty when neither is. */
    public String inFull() {
        return Stream.of(givenName, familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    String givenKey() {
        return NameKey.of(givenName);
    }

    String familyKey() {
        return NameKey.of(familyName);
    }

    /** Holds the name in either order, and the other name, for searching by parts of it. */
    String searchKey() {
        return givenKey() + familyKey() + givenKey() + (alsoKnownAs == null ? "" : "|" + NameKey.of(alsoKnownAs));
    }
}
