package org.childjourney.care;

/** Why a placement ended although care goes on: SSDA903 REASON_PLACE_CHANGE. */
public enum MoveReason implements Coded {
    CARPL("The care plan is carried out, or has changed"),
    CLOSE("The carer gives up, or the place closes"),
    ALLEG("An allegation is looked into (section 47)"),
    STAND("Worry about how the child is cared for"),
    APPRR("The carer's approval was taken away"),
    CREQB("The carers asked, because of the child's behaviour"),
    CREQO("The carers asked, for another reason"),
    CHILD("The child asked"),
    LAREQ("Our council, or the area's, asked"),
    PLACE("The place is the same, only its kind has changed"),
    CUSTOD("Custody"),
    OTHER("Another reason");

    private final String label;

    MoveReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
