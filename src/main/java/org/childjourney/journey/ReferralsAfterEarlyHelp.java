package org.childjourney.journey;

import java.time.Instant;
import java.util.List;
import org.childjourney.earlyhelp.ReferralDates;
import org.childjourney.foundation.ChildId;
import org.childjourney.frontdoor.ChildInContact;
import org.childjourney.frontdoor.Contacts;
import org.springframework.stereotype.Component;

/** Tells early help whether a child came back: contacts that became a referral, after the help had ended. */
@Component
class ReferralsAfterEarlyHelp implements ReferralDates {

    private final Contacts contacts;

    ReferralsAfterEarlyHelp(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Instant> between(ChildId child, Instant after, Instant until) {
        return contacts.of(child).stream().filter(part -> part.referralDate().isPresent()).map(ChildInContact::contact).map(contact -> contact.receivedAt())
                .filter(at -> at.isAfter(after) && at.isBefore(until)).toList();
    }
}
