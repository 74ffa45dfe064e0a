package org.childjourney.duties;

/** What calls for a step of its own, the rule that says by when, and what people call it. */
public enum SpecialDuty {
    BRUISING("bruising-nonmobile", "bruising", "Injury of a baby who cannot move about", "Have the injury seen by a doctor and tell the manager, today."),
    HOMELESS("looked-after-17-homeless", "homeless", "Homeless at 16 or 17", "Look at it together with housing; care is offered, and an advocate found."),
    HOSPITAL("s85-86-hospital-3m", "hospital", "Three months in hospital or a residential school", "See to the child’s welfare there."),
    CARER("carer-needs-considered-10wd", "carer", "Young carer or parent carer", "Decide whether the carer’s needs are assessed."),
    TEMPORARY_MOVE("cp-temporary-move", "temporaryMove", "On a protection plan and away for a time", "Tell the council where the child is, and agree who visits."),
    TRANSFER("uasc-nts-10wd", "transfer", "Referred to the National Transfer Scheme", "Follow the transfer of an unaccompanied child to another council.");

    private final String rule;
    private final String code;
    private final String title;
    private final String what;

    SpecialDuty(String rule, String code, String title, String what) {
        this.rule = rule;
        this.code = code;
        this.title = title;
        this.what = what;
    }

    /** The timescale that says by when. */
    public String rule() {
        return rule;
    }

    /** As the diagram writes it. */
    public String code() {
        return code;
    }

    /** As people say it. */
    public String title() {
        return title;
    }

    /** What is to be done, in a sentence. */
    public String what() {
        return what;
    }
}
