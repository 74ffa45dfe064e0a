package org.childjourney.timescales;

/** A rule was given a trigger it cannot be counted from; says which kind it needs. */
public final class WrongTrigger extends IllegalArgumentException {

    WrongTrigger(String why) {
        super(why);
    }

    WrongTrigger(Timescale rule, Trigger trigger, WrongTrigger cause) {
        super("The rule " + rule.id() + " cannot be counted from \"" + trigger.asText() + "\": " + cause.getMessage() + ".", cause);
    }
}
