package org.childjourney.reviews;

/** How the child took part in a review: the codes of the 903 return. */
enum Participation {
    /** Under four at the review; every other code is for a child of four or more. */
    PN0,
    PN1,
    PN2,
    PN3,
    PN4,
    PN5,
    PN6,
    PN7;

    boolean isOfTheYoungest() {
        return this == PN0;
    }
}
