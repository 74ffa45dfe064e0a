package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An approach about one child or several, as a person or a partner system tells it. Instants carry their offset, days are London days. */
public record NewContact(
        Instant receivedAt, String channel, String source, Referrer referrer, String concern, List<String> indicators,
        Consent consent, List<ContactedChild> children, List<HouseholdMember> household) {

    public NewContact {
        indicators = indicators == null ? List.of() : List.copyOf(indicators.stream().filter(java.util.Objects::nonNull).toList());
        children = children == null ? List.of() : java.util.Collections.unmodifiableList(children);
        household = household == null ? List.of() : java.util.Collections.unmodifiableList(household);
        referrer = referrer == null ? new Referrer(null, null, null, null) : referrer;
    }

    /** Who tells us. */
    public record Referrer(String name, String agency, String role, String telephone) {}

    /** Whether the family agreed to the contact, or why it was right to go on without asking. */
    public record Consent(Boolean given, String overriddenBecause) {}

    /** A child the contact is about; an unborn child has an expected date instead of a birth date. */
    public record ContactedChild(
            String givenName, String familyName,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate dateOfBirth,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate expectedDateOfBirth,
            String sex, String ethnicity, List<String> disabilities, String nhsNumber, String upn, Address address, String school,
            String language) {}

    public record Address(List<String> lines, String postcode) {}

    /** Somebody who lives with the children. */
    public record HouseholdMember(String name, String relationship, Boolean parentalResponsibility) {}
}
