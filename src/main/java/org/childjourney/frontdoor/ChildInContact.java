package org.childjourney.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** One child's own part of a contact: what was found, suggested and decided. Its id is what the process calls {@code contactId}. */
@Entity
@Table(name = "children_in_contacts")
public class ChildInContact {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact")
    private Contact contact;

    private int place;
    private UUID child;
    private String journey;
    private LocalDate reReferralOf;
    private Instant screenedAt;
    private String screenedBy;
    private String inDangerNow;
    private String whatHappened;
    private String whereNow;
    private String parentsTold;
    private boolean planElsewhere;
    @Column(name = "open_journey")
    private boolean caseOpen;
    private Integer suggestedLevel;
    private String suggestedOutcome;
    private String suggestedBecause;
    private Integer level;
    private String outcome;
    private String differentBecause;
    private String worriedAbout;
    private String workingWell;
    private String needsToHappen;
    private String team;
    private String forTheReferrer;
    private Instant proposedAt;
    private String proposedBy;
    private Instant decidedAt;
    private String decidedBy;
    private String question;
    private LocalDate referralDate;
    private String referralSource;
    private Boolean referralNfa;
    private Instant endedAt;
    private String endedWhy;

    @Version
    private long version;

    protected ChildInContact() {}

    ChildInContact(Contact contact, int place, ChildId child) {
        this.id = UUID.randomUUID();
        this.contact = contact;
        this.place = place;
        this.child = child.value();
    }

    void begins(JourneyReference reference) {
        journey = reference.value();
    }

    void isAbout(ChildId known) {
        child = known.value();
    }

    /** Whether the child's case was open when the table was asked, or, later, when somebody proposed. */
    void caseIsOpen(boolean open) {
        caseOpen = open;
    }

    void reReferral(LocalDate earlier) {
        reReferralOf = earlier;
    }

    void screened(Instant at, String by, ScreenTheContact.Answers found) {
        screenedAt = at;
        screenedBy = by;
        inDangerNow = found.inDangerNow().name();
        whatHappened = found.whatHappened();
        whereNow = found.whereNow();
        parentsTold = found.parentsTold().name();
        planElsewhere = YesNo.isYes(found.planElsewhere());
    }

    void suggested(int need, String what, String because) {
        suggestedLevel = need;
        suggestedOutcome = what;
        suggestedBecause = because;
    }

    void proposed(Instant at, String by, DecideOnTheContact.Answers answers) {
        proposedAt = at;
        proposedBy = by;
        level = Integer.valueOf(answers.level());
        outcome = answers.outcome();
        differentBecause = answers.differentBecause();
        worriedAbout = answers.worriedAbout();
        workingWell = answers.workingWell();
        needsToHappen = answers.needsToHappen();
        team = answers.team();
        forTheReferrer = answers.forTheReferrer();
        question = null;
    }

    void sentBack(String managersQuestion) {
        question = managersQuestion;
    }

    /** The decision stands. A contact that goes on to an assessment or a strategy discussion is a referral of the day it was received. */
    void decided(Instant at, String by) {
        decidedAt = at;
        decidedBy = by;
        if (outcome().map(Outcome::isReferral).orElse(false)) {
            referralDate = LondonTime.day(contact.receivedAt());
            referralSource = contact.source();
            referralNfa = false;
        }
    }

    /** An earlier referral, brought in from a return: history, with no process. */
    void wasReferred(LocalDate on, String source, boolean nfa, String by, Instant at) {
        referralDate = on;
        referralSource = source;
        referralNfa = nfa;
        outcome = Outcome.assessment.name();
        decidedBy = by;
        decidedAt = at;
    }

    /** Whether another council has a child protection plan for the child, as the caller says. */
    boolean planElsewhere() {
        return planElsewhere;
    }

    /** It ended before it was decided. */
    void ended(Instant at, String why) {
        endedAt = at;
        endedWhy = why;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isUndecided() {
        return decidedAt == null && endedAt == null;
    }

    /** Why it ended before it was decided, if it did. */
    public Optional<String> endedWhy() {
        return Optional.ofNullable(endedWhy);
    }

    public UUID id() {
        return id;
    }

    public Contact contact() {
        return contact;
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public Optional<JourneyReference> journey() {
        return Optional.ofNullable(journey).map(JourneyReference::new);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).flatMap(Outcome::of);
    }

    public Optional<LocalDate> reReferralOf() {
        return Optional.ofNullable(reReferralOf);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<LocalDate> referralDate() {
        return Optional.ofNullable(referralDate);
    }

    /** The first child named carries what is done once for all of them. */
    boolean isFirst() {
        return place == 0;
    }

    public boolean isScreened() {
        return screenedAt != null;
    }

    public boolean caseIsOpen() {
        return caseOpen;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public String team() {
        return team;
    }

    public String inDangerNow() {
        return inDangerNow;
    }

    public String whatHappened() {
        return whatHappened;
    }

    public String whereNow() {
        return whereNow;
    }

    public Integer suggestedLevel() {
        return suggestedLevel;
    }

    public String suggestedOutcome() {
        return suggestedOutcome;
    }

    public String suggestedBecause() {
        return suggestedBecause;
    }

    public Integer level() {
        return level;
    }

    public String differentBecause() {
        return differentBecause;
    }

    public String worriedAbout() {
        return worriedAbout;
    }

    public String workingWell() {
        return workingWell;
    }

    public String needsToHappen() {
        return needsToHappen;
    }

    public String forTheReferrer() {
        return forTheReferrer;
    }

    public String question() {
        return question;
    }
}
