package org.childjourney.adoption;

import org.childjourney.access.SealedRecords;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the record an adopted child has under the new name, where the council works with the child again. Only a named reader of the sealed record can, and only they find from the one to the other. */
@Service
@Transactional
public class NewIdentities {

    private final SealedRecords sealed;
    private final Children children;

    NewIdentities(SealedRecords sealed, Children children) {
        this.sealed = sealed;
        this.children = children;
    }

    /**
     * @param old the sealed record's child
     * @return the child's id under the new name
     * @throws org.childjourney.foundation.NotAllowed for anybody who is no named reader of the sealed record; that is written down
     * @throws Refused with every wrong field, or where there is a new record already
     */
    public ChildId make(ChildId old, NewIdentity identity) {
        sealed.mustOpen(identity.by(), old, "To make the record under the new name");
        if (sealed.newIdentityOf(old).isPresent()) {
            throw Refused.because("child", old, "The record under the new name was made already.");
        }
        ChildId made = children.register(identity.child(), identity.by());
        sealed.link(old, made, identity.by());
        return made;
    }
}
