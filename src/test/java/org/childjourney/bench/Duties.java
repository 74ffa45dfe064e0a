package org.childjourney.bench;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.FamilyOfThree;
import org.childjourney.foundation.ChildId;

/** Which clocks the story must leave behind for one family: worked out from the story and the law, not from the ledger. */
final class Duties {

    static final String OPEN = "open";
    static final String CANCELLED = "cancelled";

    private static final String CONTACT_DECIDED = "2026-11-20T18:00:00Z";
    private static final String HELD_ELDER = "2026-12-30T10:00:00Z";
    private static final String HELD_UNBORN = "2026-12-30T11:00:00Z";
    private static final String HELD_YOUNGER = "2027-01-05T10:00:00Z";
    private static final String REVIEWED = "2027-03-23T10:00:00Z";
    private final List<Duty> all = new ArrayList<>();
    private final FamilyOfThree family;

    private Duties(FamilyOfThree family) {
        this.family = family;
    }

    /**
     * A clock that must stand in the ledger once, and no more than once.
     *
     * @param end what must have become of it: {@code open}, {@code cancelled}, or {@code met} and the instant it was done at
     */
    record Duty(ChildId child, String rule, String trigger, String end) {}

    static List<Duty> of(FamilyOfThree family) {
        var duties = new Duties(family);
        duties.elder();
        duties.younger();
        duties.unborn();
        return duties.all;
    }

    private void elder() {
        var child = family.elder().id();
        frontDoor(child, true);
        assessment(child, "2027-01-05T12:00:00Z");
        enquiry(child, "2026-12-08T16:00:00Z", HELD_ELDER);
        conference(child, HELD_ELDER, "2027-01-05");
        protectionPlan(child, HELD_ELDER, List.of("2027-01-07", "2027-02-04", "2027-03-03"));
        expect(child, "cp-visit-20", "at:2027-03-03T15:00:00Z", OPEN);
        expect(child, "child-turns-18-cp", "birth:" + family.bornElder(), OPEN);
    }

    private void younger() {
        var child = family.younger().id();
        frontDoor(child, false);
        assessment(child, "2026-12-04T12:00:00Z");
        // The plan in need, until the protection plan takes its place.
        expect(child, "cin-plan-start", "at:2026-12-04T12:00:00Z", met("2026-12-07T16:00:00Z"));
        expect(child, "cin-first-review", "at:2026-12-07T16:00:00Z", CANCELLED);
        expect(child, "cin-visit", "at:2026-12-04T12:00:00Z", CANCELLED); // from the decision, for she was not seen under the plan since
        expect(child, "cin-drift-12m", "at:2026-12-07T16:00:00Z", CANCELLED);
        enquiry(child, "2026-12-09T11:30:00Z", HELD_YOUNGER);
        conference(child, HELD_YOUNGER, "2027-01-05");
        protectionPlan(child, HELD_YOUNGER, List.of("2027-01-07", "2027-02-04", "2027-03-03"));
        expect(child, "cp-visit-20", "at:2027-03-03T15:00:00Z", OPEN); // that nobody found her on 23 and 24 February moves nothing
        expect(child, "child-turns-18-cp", "birth:" + family.bornYounger(), OPEN);
    }

    private void unborn() {
        var child = family.unborn().id();
        frontDoor(child, false);
        assessment(child, "2027-01-05T12:00:00Z");
        enquiry(child, "2026-12-08T16:10:00Z", HELD_UNBORN);
        expect(child, "prebirth-conference", "event:" + family.expected() + ";since=2026-12-10T12:00:00Z", met(HELD_UNBORN));
        conference(child, HELD_UNBORN, "2027-01-05");
        protectionPlan(child, HELD_UNBORN, List.of("2027-01-07", "2027-02-04", "2027-03-03", "2027-03-19"));
        expect(child, "prebirth-birth-plan", "event:" + family.expected() + ";since=" + HELD_UNBORN, met("2027-02-04T15:00:00Z"));
        // The birth: visits are counted from it.
        expect(child, "cp-visit-20", "at:2027-03-03T15:00:00Z", CANCELLED);
        expect(child, "cp-visit-first", "at:2027-03-18T00:00:00Z", met("2027-03-19T15:00:00Z"));
        expect(child, "cp-visit-20", "at:2027-03-19T15:00:00Z", OPEN);
        expect(child, "child-turns-18-cp", "birth:2027-03-18", OPEN);
    }

    private void frontDoor(ChildId child, boolean first) {
        expect(child, "contact-decision-24h", "at:" + family.receivedAt(), met(CONTACT_DECIDED));
        expect(child, "referral-decision-1wd", "at:" + family.receivedAt(), met(CONTACT_DECIDED));
        expect(child, "referrer-feedback", "at:" + CONTACT_DECIDED, met(CONTACT_DECIDED));
        if (first) {
            expect(child, "professional-confirm-referral", "at:" + family.receivedAt(), met(CONTACT_DECIDED));
            expect(child, "agency-answer-24h", "at:2026-11-20T17:10:00Z", CANCELLED); // the decision does not wait for a silent agency
        }
    }

    private void assessment(ChildId child, String authorised) {
        expect(child, "assessment-allocation", "at:" + CONTACT_DECIDED, met(CONTACT_DECIDED));
        expect(child, "child-seen-s17-5wd", "at:" + CONTACT_DECIDED, met("2026-11-25T15:00:00Z"));
        expect(child, "assessment-checkpoint-10", "at:" + family.receivedAt(), met("2026-12-03T12:00:00Z"));
        expect(child, "assessment-checkpoint-30", "at:" + family.receivedAt(), CANCELLED);
        expect(child, "assessment-45wd", "at:" + family.receivedAt(), met(authorised));
        expect(child, "assessment-family-told-5wd", "at:" + authorised, OPEN);
    }

    private void enquiry(ChildId child, String seen, String conference) {
        String discussed = "at:" + family.discussedAt();
        expect(child, "strategy-discussion", "at:" + family.toldTheTeacherAt(), met(family.discussedAt().toString()));
        expect(child, "child-seen-s47-24h", discussed, met(seen));
        expect(child, "s47-outcome", discussed, met("2026-12-10T12:00:00Z"));
        expect(child, "icpc-15wd", discussed, met(conference));
        expect(child, "s47-family-written-outcome", "at:2026-12-10T12:00:00Z", met("2026-12-11T12:00:00Z"));
    }

    private void conference(ChildId child, String held, String papers) {
        expect(child, "icpc-report-shared", "event:2026-12-30;since=2026-12-11T12:00:00Z", met("2026-12-21T12:00:00Z"));
        expect(child, "icpc-chairs-decision-letter", "at:" + held, met(papers + "T12:00:00Z"));
        expect(child, "icpc-minutes", "at:" + held, met(papers + "T12:00:00Z"));
        expect(child, "rcpc-report-shared", "event:2027-03-23;since=2027-03-19T17:00:00Z", met("2027-03-19T17:00:00Z"));
        expect(child, "icpc-chairs-decision-letter", "at:" + REVIEWED, met("2027-03-23T12:00:00Z"));
        expect(child, "icpc-minutes", "at:" + REVIEWED, met("2027-03-23T12:00:00Z"));
    }

    private void protectionPlan(ChildId child, String start, List<String> days) {
        expect(child, "core-group-10wd", "at:" + start, met(days.get(0) + "T14:00:00Z"));
        expect(child, "cp-visit-first", "at:" + start, met(days.get(0) + "T15:00:00Z"));
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1;
            expect(child, "core-group-4-weekly", "at:" + days.get(i) + "T14:00:00Z", last ? OPEN : met(days.get(i + 1) + "T14:00:00Z"));
            if (i < 2) {
                expect(child, "cp-visit-20", "at:" + days.get(i) + "T15:00:00Z", met(days.get(i + 1) + "T15:00:00Z"));
            }
        }
        expect(child, "rcpc-first-3m", "at:" + start, met(REVIEWED));
        expect(child, "rcpc-subsequent-6m", "at:" + REVIEWED, OPEN);
        expect(child, "cp-plan-15m-alert", "at:" + start, OPEN);
        expect(child, "cp-plan-2y", "at:" + start, OPEN);
    }

    private void expect(ChildId child, String rule, String trigger, String end) {
        all.add(new Duty(child, rule, trigger, end));
    }

    private static String met(String at) {
        return "met " + at;
    }
}
