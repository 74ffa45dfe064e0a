package org.childjourney.leavingcare;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.engine.ProcessTimers;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes of leaving care: each waits for one thing, and the next cycle is a new instance. */
@Component
class LeavingCareProcesses {

    static final String SIXTEEN = "care-at-sixteen";
    static final String CLASS = "leaving-care-class";
    static final String NEEDS = "pathway-needs";
    static final String PLAN = "pathway-plan";
    static final String CONTACT = "care-leaver-contact";
    static final String BIRTHDAY = "birthday-status";
    static final String OFFER = "help-after-twenty-one";
    static final String TWENTY_FIVE = "end-at-twenty-five";
    static final String STUDY = "education-assessment";
    static final String ID = "careLeaverId";
    static final String BIRTHDAY_ID = "birthdayId";

    private final Processes processes;
    private final ProcessTimers timers;

    LeavingCareProcesses(Processes processes, ProcessTimers timers) {
        this.processes = processes;
        this.timers = timers;
    }

    /** It waits for a birthday and belongs to no journey. */
    void beginSixteen(CareLeaver leaver) {
        processes.start(SIXTEEN, null, Map.of(ID, leaver.id, "childId", leaver.child()));
    }

    void begin(String process, CareLeaver leaver) {
        processes.start(process, leaver.journey(), Map.of(ID, leaver.id, "childId", leaver.child()));
    }

    void beginPlan(CareLeaver leaver, String rule, boolean first) {
        processes.start(PLAN, leaver.journey(), Map.of(ID, leaver.id, "childId", leaver.child(), "planRule", rule, "firstPlan", first));
    }

    void beginContact(CareLeaver leaver) {
        processes.start(CONTACT, leaver.journey(), Map.of(ID, leaver.id, "childId", leaver.child(), "contactRule", leaver.contactRule));
    }

    void beginBirthday(CareLeaver leaver, UUID birthday) {
        processes.start(BIRTHDAY, leaver.journey(), Map.of(BIRTHDAY_ID, birthday, ID, leaver.id, "childId", leaver.child()));
    }

    /** The offer at 21 belongs to the journey, those after it stand outside one. */
    void beginOffer(CareLeaver leaver, String rule) {
        processes.start(OFFER, leaver.isOpen() ? leaver.journey() : null, Map.of(ID, leaver.id, "childId", leaver.child(), "offerRule", rule, "helpEnded", !leaver.isOpen()));
    }

    boolean isRunning(String process, CareLeaver leaver) {
        return processes.isRunning(process, ID, leaver.id);
    }

    void cancel(String process, CareLeaver leaver, String why) {
        processes.cancel(process, ID, leaver.id, why);
    }

    /** @param within the process in which this happens, which comes to its own end; null where none does */
    void cancelAll(CareLeaver leaver, String within, String why) {
        Stream.of(SIXTEEN, CLASS, NEEDS, PLAN, CONTACT, BIRTHDAY, OFFER, TWENTY_FIVE, STUDY).filter(process -> !process.equals(within)).forEach(process -> cancel(process, leaver, why));
    }

    /** The birthday may be another. */
    void askTimersAgain(CareLeaver leaver) {
        timers.askAgain(SIXTEEN, ID, leaver.id);
    }
}
