package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import org.childjourney.access.Directory;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.Contacts;
import org.childjourney.frontdoor.NewContact;
import org.springframework.stereotype.Component;

/** A service that works with a child tells the front door: the same door, clocks and decision as for anybody else. */
@Component
class ContactsFromWithin {

    /** Who of the council's own services or of its partners tells, with the census code of the source. */
    enum Service {
        EARLY_HELP("5D", "Early help"),
        HEALTH_VISITOR("3B", "Health visiting");

        private final String code;
        private final String words;

        Service(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }

    private final Contacts contacts;
    private final Directory directory;

    ContactsFromWithin(Contacts contacts, Directory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    /** @param agreed whether the family agreed to it, null where nobody asked; where not, that harm was feared is why it goes on */
    void tell(ChildId child, Service service, Instant at, String concern, Boolean agreed, String source, String by) {
        String name = directory.nameOf(by);
        contacts.tellAbout(child, new NewContact(at, "form", service.code, new NewContact.Referrer(name, service.words, null, null), concern, List.of(),
                new NewContact.Consent(agreed, !Boolean.FALSE.equals(agreed) ? null : "Harm is feared: it goes on without the family's agreement."), null, null), by, source);
    }
}
