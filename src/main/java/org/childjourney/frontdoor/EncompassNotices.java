package org.childjourney.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Processes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Operation Encompass notices (Victims and Prisoners Act 2024): from reception to seventeen, before the next school day. */
@Service
@Transactional
public class EncompassNotices {

    static final String BEFORE_SCHOOL = "op-encompass";
    private static final String POLICE = "6";

    private final EncompassNoticeTable notices;
    private final Processes processes;
    private final Clocks clocks;
    private final Children children;
    private final SchoolTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EncompassNotices(EncompassNoticeTable notices, Processes processes, Clocks clocks, Children children, SchoolTerms terms,
                     ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.processes = processes;
        this.clocks = clocks;
        this.children = children;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a notice when the police told of domestic abuse and the child is of school age. */
    void noticeIfDue(ChildInContact part, JourneyReference journey, ChildFacts child) {
        Contact contact = part.contact();
        boolean incident = POLICE.equals(contact.source()) && contact.indicators().stream().anyMatch(sign -> sign.startsWith("domestic-abuse."));
        if (!incident || child.dateOfBirth() == null || !isOfSchoolAge(child.dateOfBirth(), LondonTime.day(contact.receivedAt()))) {
            return;
        }
        var notice = notices.save(new EncompassNotice(part, children.schoolOf(part.child()).orElse(null)));
        clocks.start(new ClockStart(BEFORE_SCHOOL, notice.id(), part.child(), journey,
                Trigger.schoolDays(contact.receivedAt(), terms.calendar()), "Police told of an incident", "encompass-notice", "system"));
        processes.start("encompass-notice", journey, Map.of("encompassNoticeId", notice.id(), "contactId", part.id(), "childId", part.child()));
    }

    /** Reception begins in the September after the fourth birthday; the duty ends at eighteen. */
    static boolean isOfSchoolAge(LocalDate born, LocalDate day) {
        LocalDate fourth = born.plusYears(4);
        int september = fourth.getMonthValue() >= 9 ? fourth.getYear() + 1 : fourth.getYear();
        return !day.isBefore(LocalDate.of(september, 9, 1)) && Period.between(born, day).getYears() < 18;
    }

    void told(UUID noticeId, Instant at, String whom, String by) {
        var notice = find(noticeId);
        notice.told(at, whom, by);
        clocks.meet(BEFORE_SCHOOL, noticeId, at, "School told", by);
        events.publishEvent(new SchoolTold(notice.child(), at, by, notice.contactId(), whom));
    }

    void notTold(UUID noticeId, String because, String by) {
        var notice = find(noticeId);
        notice.notTold(because);
        events.publishEvent(new SchoolNotTold(notice.child(), clock.instant(), by, notice.contactId(), because));
    }

    void acknowledged(UUID noticeId, String whom, LocalDate on, String by) {
        var notice = find(noticeId);
        notice.acknowledged(whom, on);
        events.publishEvent(new SchoolKnows(notice.child(), clock.instant(), by, notice.contactId(), whom));
    }

    /** The manager found another way, or decided that no school can be told. Either ends the duty. */
    void managerDecided(UUID noticeId, boolean told, String words, String by) {
        var notice = find(noticeId);
        notice.managersDecision(words);
        if (told) {
            told(noticeId, clock.instant(), words, by);
        } else {
            clocks.cancel(BEFORE_SCHOOL, noticeId, "No school could be told: " + words, by);
        }
    }

    /** No school needs to know any more. */
    void end(ChildId child, String why, String by) {
        notices.findByChild(child.value()).forEach(notice -> {
            if (clocks.cancel(BEFORE_SCHOOL, notice.id(), why, by)) {
                notice.notTold(why);
            }
            processes.cancel("encompass-notice", "encompassNoticeId", notice.id(), why);
        });
    }

    @Transactional(readOnly = true)
    public EncompassNotice find(UUID noticeId) {
        return notices.findById(noticeId).orElseThrow(() -> new IllegalArgumentException("No Encompass notice " + noticeId));
    }
}
