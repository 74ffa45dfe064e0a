package org.childjourney.frontdoor;

import java.net.URI;
import java.security.Principal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where partner agencies' systems, forms and the duty team bring contacts in. */
@RestController
class ContactsApi {

    private final Contacts contacts;

    ContactsApi(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Records a contact and starts its process for each child. The same Idempotency-Key answers the same and stores nothing twice. */
    @PostMapping("/api/contacts")
    @PreAuthorize("hasAnyRole('contact-officer', 'partner-agency', 'emergency-duty-team')")
    ResponseEntity<ReceivedContact> receive(
            @RequestBody NewContact contact, @RequestHeader(name = "Idempotency-Key", required = false) String key, Principal person) {
        ReceivedContact received = receiveOnce(contact, person.getName(), key);
        return ResponseEntity.created(URI.create("/api/contacts/" + received.contactRef())).body(received);
    }

    private ReceivedContact receiveOnce(NewContact contact, String by, String key) {
        try {
            return contacts.receive(contact, by, key);
        } catch (DataIntegrityViolationException e) {
            if (key == null) {
                throw e;
            }
            // The same request came in twice at once: the other one was stored first, so this is its answer.
            return contacts.receive(contact, by, key);
        }
    }
}
