package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.MatchForReader;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form on which a contact officer screens a contact, once for all the children it is about. */
@Component
class ScreenTheContact implements TaskForm<ScreenTheContact.Answers> {

    private final Contacts contacts;
    private final Screening screening;
    private final ContactOnForm onForm;
    private final ChildRecords records;
    private final Indicators indicators;
    private final HouseholdTable household;

    ScreenTheContact(Contacts contacts, Screening screening, ContactOnForm onForm, ChildRecords records, Indicators indicators,
                     HouseholdTable household) {
        this.contacts = contacts;
        this.screening = screening;
        this.onForm = onForm;
        this.records = records;
        this.indicators = indicators;
        this.household = household;
    }

    /** What the officer found. The lists of signs stand one under each heading of the form. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(
            YesNo mayBeNamed, String whatHappened, String whereNow, YesNo inDangerNow, List<ChildKnown> childrenInContact,
            YesNo brothersAndSisters, List<Member> household, List<String> signs, YesNo planElsewhere, YesNo parentsTold, YesNo consent,
            String consentOverriddenBecause, String language, YesNo interpreter, List<Asked> agencies) {

        record ChildKnown(String childWords, String knownAs) {}

        record Member(String name, String relationship, YesNo parentalResponsibility) {}

        record Asked(String agency, Urgency urgency, String question) {}

        Set<String> seen() {
            return signs == null ? Set.of() : new TreeSet<>(signs);
        }
    }

    @Override
    public String form() {
        return "screen-the-contact";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var part = contacts.find(task.reference("contactId"));
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        var all = contacts.together(part);
        var choices = new ArrayList<Map<String, String>>();
        choices.add(choice("Not known to us", Screening.NEW));
        choices.add(choice("Not sure yet", Screening.UNSURE));
        var rows = new ArrayList<Map<String, String>>();
        var before = new ArrayList<String>();
        for (ChildInContact each : all) {
            var record = records.forReader(task.by(), each.child(), task.name());
            Map<String, String> row = new LinkedHashMap<>();
            row.put("childWords", record.called() + ", " + record.bornOrExpected());
            var matches = records.matches(task.by(), each.child(), task.name());
            row.put("knownAs", !record.provisional() ? record.reference() : matches.isEmpty() ? Screening.NEW : null);
            if (!record.provisional()) {
                screening.earlierReferral(each).map(day -> ContactOnForm.reReferral(record.called(), day)).ifPresent(before::add);
                choices.add(choice("For " + record.called() + ": this record, " + record.reference() + ", as told", record.reference()));
            }
            rows.add(row);
            matches.stream().limit(4).forEach(match -> choices.add(choice(
                    "For " + record.called() + ": " + match.called() + " – " + match.match().likelihood().words()
                            + earlier(match), match.record().map(ChildRecord::reference).orElse(Screening.UNSURE))));
        }
        values.put("childrenInContact", rows);
        values.put("knownChoices", choices);
        values.put("reReferralWords", before.isEmpty() ? null : String.join("\n\n", before));
        values.put("severalChildren", all.size() > 1);
        values.put("household", household.findByContactOrderByName(part.contact().id()).stream().map(ScreenTheContact::row).toList());
        values.put("signs", List.copyOf(part.contact().indicators()));
        values.put("signChoices", indicators.all().stream().map(sign -> choice(sign.heading() + ": " + sign.label(), sign.indicator())).toList());
        values.put("consent", part.contact().consentGiven() == null ? null : YesNo.of(part.contact().consentGiven()).name());
        values.put("consentOverriddenBecause", part.contact().consentOverriddenBecause());
        return values;
    }

    private String earlier(MatchForReader match) {
        String history = match.record().map(record -> screening.historyOf(record.reference())).orElse("");
        return history.isEmpty() ? "" : ". " + history;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var part = contacts.find(task.reference("contactId"));
        var others = onForm.waitingToo(part, task);
        screening.screened(part, answers, task.by());
        var all = new ArrayList<>(List.of(part));
        all.addAll(others);
        onForm.completeOthers(all, task, Map.of());
        return Map.of();
    }

    private static Map<String, String> choice(String label, String value) {
        Map<String, String> choice = new LinkedHashMap<>();
        choice.put("label", label);
        choice.put("value", value);
        return choice;
    }

    private static Map<String, Object> row(HouseholdMember member) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", member.name());
        row.put("relationship", member.relationship());
        row.put("parentalResponsibility", member.parentalResponsibility() == null ? null : YesNo.of(member.parentalResponsibility()).name());
        return row;
    }
}
