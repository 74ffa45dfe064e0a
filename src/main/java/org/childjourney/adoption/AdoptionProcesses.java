package org.childjourney.adoption;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/adoption}: to begin, what they wait for, and that they are over. */
@Component
class AdoptionProcesses {

    static final String ID = "adoptionId";
    static final String NOTICE_ID = "adoptionNoticeId";
    static final String ADOPTERS_ID = "adoptersId";
    static final String DECISION = "adoption-decision";
    static final String AUTHORITY = "adoption-authority";
    static final String NOTICE = "adoption-notice";
    static final String REFERRAL = "family-finding-referral";
    static final String MATCH = "adoption-match";
    static final String ADOPTERS = "adopter-assessment";
    static final String PLACEMENT = "adoption-placement";
    static final String VISIT = "adoption-visit";
    static final String REVIEW = "adoption-review";
    static final String CONSENT = "adoption-consent-withdrawn";
    static final String DISRUPTION = "adoption-disruption";

    /** What is about the adoption itself. */
    private static final List<String> ALL = List.of(DECISION, AUTHORITY, REFERRAL, MATCH, PLACEMENT, VISIT, REVIEW, CONSENT, DISRUPTION);

    private final Processes processes;

    AdoptionProcesses(Processes processes) {
        this.processes = processes;
    }

    void begin(String process, Adoption adoption) {
        processes.start(process, adoption.journey(), Map.of(ID, adoption.id, "childId", adoption.child()));
    }

    void beginVisit(Adoption adoption) {
        processes.start(VISIT, adoption.journey(), Map.of(ID, adoption.id, "childId", adoption.child(), "visitRule", adoption.visitRule()));
    }

    void beginReview(Adoption adoption) {
        processes.start(REVIEW, adoption.journey(), Map.of(ID, adoption.id, "childId", adoption.child(), "reviewRule", adoption.reviewRule()));
    }

    void beginNotice(Adoption adoption, AdoptionNotice notice) {
        processes.start(NOTICE, adoption.journey(), Map.of(ID, adoption.id, "childId", adoption.child(), NOTICE_ID, notice.id));
    }

    void beginAssessment(Adoption adoption, ProspectiveAdopters adopters) {
        processes.start(ADOPTERS, adoption.journey(), Map.of(ID, adoption.id, "childId", adoption.child(), ADOPTERS_ID, adopters.id));
    }

    /** Of adopters who are linked with no child: their file stands where elsewhere a child stands. */
    void beginAssessment(ProspectiveAdopters adopters) {
        processes.start(ADOPTERS, null, Map.of("childId", adopters.child(), ADOPTERS_ID, adopters.id));
    }

    void placementOrderMade(UUID adoption) {
        processes.tell("adoption.placementOrderMade", ID, adoption, Map.of());
    }

    void familyFound(UUID adoption) {
        processes.tell("adoption.familyFound", ID, adoption, Map.of());
    }

    /** @return whether the child was recorded as living with adopters */
    boolean placementEnded(UUID adoption) {
        return processes.tell("adoption.placementEnded", ID, adoption, Map.of());
    }

    boolean isRunning(String process, UUID adoption) {
        return processes.isRunning(process, ID, adoption);
    }

    void cancel(String process, UUID adoption, String why) {
        processes.cancel(process, ID, adoption, why);
    }

    /** Ends everything about the adoption but the process that says so itself, which comes to its own end. */
    void cancelAllBut(String own, UUID adoption, String why) {
        ALL.stream().filter(each -> !each.equals(own)).forEach(each -> processes.cancel(each, ID, adoption, why));
    }

    void cancelNotice(UUID notice, String why) {
        processes.cancel(NOTICE, NOTICE_ID, notice, why);
    }

    void cancelAssessment(UUID adopters, String why) {
        processes.cancel(ADOPTERS, ADOPTERS_ID, adopters, why);
    }
}
