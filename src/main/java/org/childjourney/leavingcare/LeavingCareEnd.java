package org.childjourney.leavingcare;

/** How the council's part in a young person's leaving care came to its end. */
public enum LeavingCareEnd {
    TWENTY_ONE("Twenty-one, and wants no help now"),
    TWENTY_FIVE("Twenty-five"),
    NOT_WANTED("Over 21, and needs no more services"),
    OTHER_CLASS("No adviser is owed"),
    OTHER("Ended from outside");

    private final String label;

    LeavingCareEnd(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** The offer of help is made again every year until 25. */
    boolean offersGoOn() {
        return this == TWENTY_ONE || this == NOT_WANTED;
    }
}
