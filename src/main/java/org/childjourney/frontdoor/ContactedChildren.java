package org.childjourney.frontdoor;

import java.util.LinkedHashSet;
import java.util.List;
import org.childjourney.children.Birth;
import org.childjourney.children.ChildName;
import org.childjourney.children.Communication;
import org.childjourney.children.Home;
import org.childjourney.children.Identifiers;
import org.childjourney.children.NewChild;

/** What a contact tells of a child, in the words of the children's record. */
final class ContactedChildren {

    private ContactedChildren() {}

    static NewChild asNewChild(NewContact.ContactedChild told) {
        var address = told.address() == null ? new NewContact.Address(List.of(), null) : told.address();
        return new NewChild(
                ChildName.of(told.givenName(), told.familyName()),
                new Birth(told.dateOfBirth(), told.expectedDateOfBirth()),
                told.sex(), told.ethnicity(),
                told.disabilities() == null ? null : new LinkedHashSet<>(told.disabilities()),
                new Identifiers(null, told.nhsNumber(), told.upn(), null, null),
                new Communication(told.language(), null),
                Home.at(address.lines(), address.postcode()).school(told.school()),
                null);
    }
}
