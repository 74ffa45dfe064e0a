package org.childjourney.frontdoor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Codes;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a contact shows: the child, what came in, what agencies said, what the table suggests, and the clocks. */
@Component
class ContactOnForm {

    private final ChildRecords records;
    private final AgencyChecks agencyChecks;
    private final ChildInContactTable contacts;
    private final Indicators indicators;
    private final ClocksOnForm clocks;
    private final OpenTasks tasks;
    private final Directory directory;
    private final WhatGoesOn goesOn;

    ContactOnForm(ChildRecords records, AgencyChecks agencyChecks, ChildInContactTable contacts, Indicators indicators, ClocksOnForm clocks, OpenTasks tasks,
                  Directory directory, WhatGoesOn goesOn) {
        this.records = records;
        this.agencyChecks = agencyChecks;
        this.contacts = contacts;
        this.indicators = indicators;
        this.clocks = clocks;
        this.tasks = tasks;
        this.directory = directory;
        this.goesOn = goesOn;
    }

    Map<String, Object> about(ChildInContact part, TaskAtHand task) {
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), part.child(), task.name()));
        Contact contact = part.contact();
        values.put("contactReference", contact.reference());
        values.put("receivedAt", LondonTime.dayAndTime(contact.receivedAt()));
        values.put("channelWords", Channel.valueOf(contact.channel()).words());
        values.put("sourceWords", Codes.REFERRAL_SOURCE.label(contact.source()));
        values.put("referrerWords", contact.referrer());
        values.put("concern", contact.concern());
        values.put("indicatorWords", bullets(indicators.words(contact.indicators())));
        values.put("reReferralWords", part.reReferralOf().map(day -> reReferral("this child", day)).orElse("No referral in the twelve months before."));
        values.put("agencyWords", bullets(agencyChecks.of(part).stream().map(check -> check.agency() + ": " + check.inWords()).toList()));
        values.put("goesOnWords", bullets(goesOn.besides(part.child(), part.id())));
        values.put("clockWords", bullets(clocks.running(part.id())));
        suggestion(part, values);
        return values;
    }

    /** The child was referred before, less than the time ago in which another is a re-referral. */
    static String reReferral(String child, LocalDate before) {
        return "**Re-referral:** " + child + " was referred before, on " + LondonTime.longDate(before) + ". Look at why that ended before you decide.";
    }

    /** What every form about a contact shows, with the clocks of a record of its own beside the contact's. */
    Map<String, Object> about(ChildInContact part, TaskAtHand task, UUID ownRecord) {
        var values = about(part, task);
        values.put("clockWords", bullets(clocks.running(part.id(), ownRecord)));
        return values;
    }

    private void suggestion(ChildInContact part, Map<String, Object> values) {
        if (part.suggestedOutcome() != null) {
            values.put("suggestedOutcome", part.suggestedOutcome());
            values.put("suggestionWords", "**" + Outcome.valueOf(part.suggestedOutcome()).words() + "**, level of need " + part.suggestedLevel() + ". " + part.suggestedBecause());
        }
        if (part.outcome().isPresent()) {
            values.put("proposalWords", "**" + part.outcome().get().words() + "**, level of need " + part.level() + ", proposed by "
                    + directory.nameOf(part.proposedBy())
                    + (part.differentBecause() == null ? "." : ". Different from the suggestion because: " + part.differentBecause()));
        }
    }

    /** The other children of the contact whose process waits at the same task: what is answered may be answered for them too. */
    List<ChildInContact> waitingToo(ChildInContact part, TaskAtHand task) {
        return contacts.ofContact(part.contact().id()).stream()
                .filter(other -> !other.id().equals(part.id()))
                .filter(other -> tasks.of(task.process(), "contactId", other.id(), task.key()).isPresent())
                .toList();
    }

    /** The child of the task, and those of the others it was answered for too. */
    List<ChildInContact> answeredFor(ChildInContact part, TaskAtHand task, List<String> alsoFor) {
        var all = new ArrayList<ChildInContact>(List.of(part));
        waitingToo(part, task).stream().filter(other -> alsoFor != null && alsoFor.contains(other.id().toString())).forEach(all::add);
        return all;
    }

    /** Completes the others' tasks in the same transaction; the form door completes the one in hand. */
    void completeOthers(List<ChildInContact> all, TaskAtHand task, Map<String, Object> forGateways) {
        all.subList(1, all.size()).forEach(other -> tasks.of(task.process(), "contactId", other.id(), task.key())
                .ifPresent(open -> tasks.complete(open.id(), forGateways)));
    }

    /** What a form shows so that it can be answered for the others too. */
    Map<String, Object> others(ChildInContact part, TaskAtHand task) {
        var others = waitingToo(part, task);
        return Map.of("alsoForChoices", choices(others, task.by()), "hasOthers", !others.isEmpty());
    }

    /** Those children as a list to choose from. */
    private List<Map<String, String>> choices(List<ChildInContact> others, String reader) {
        return others.stream().map(other -> {
            var record = records.forReader(reader, other.child(), "Brothers and sisters of one contact");
            Map<String, String> choice = new LinkedHashMap<>();
            choice.put("label", record.called() + " (" + record.reference() + ")");
            choice.put("value", other.id().toString());
            return choice;
        }).toList();
    }

    private static String bullets(List<String> lines) {
        return lines.isEmpty() ? "None." : lines.stream().map(line -> "- " + line.replace("\n", " ")).collect(Collectors.joining("\n"));
    }
}
