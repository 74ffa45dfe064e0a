package org.childjourney.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.complaints.Complaints;
import org.childjourney.complaints.NewComplaint;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A child, or somebody for a child, complains. From here it leads to a file of its own; the child's page shows nothing of it. */
@Component
class RecordAComplaint implements ActOnChild, ActWithoutChild {

    private static final Question ABOUT_WHOM = Question.words("aboutWhom", "Whom is it about?", "What is known of the child: name, age, address. If it is about no one child, say what it is about.");

    /** There is no role for complaints: whoever audits quality, or a senior manager, manages them. */
    private static final Set<String> MANAGE_COMPLAINTS = Set.of(Role.QUALITY_AUDITOR, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
    private static final Set<String> ANSWER = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.IRO_MANAGER);

    private final Complaints complaints;
    private final Directory directory;

    RecordAComplaint(Complaints complaints, Directory directory) {
        this.complaints = complaints;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "complaint";
    }

    @Override
    public String title() {
        return "Record a complaint";
    }

    @Override
    public String what() {
        return "It is answered within ten working days. Whoever is complained of sees nothing of it; only the two people named below read the file. A child who complains is offered an advocate.";
    }

    @Override
    public String done() {
        return "The complaint is recorded. Whoever answers it has the task.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONTACT_OFFICER, Role.QUALITY_AUDITOR, Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.INDEPENDENT_REVIEWING_OFFICER,
                Role.IRO_MANAGER, Role.CONFERENCE_CHAIR);
    }

    /** Also after the child has died or grown up. */
    @Override
    public boolean isOpenTo(ChildId child) {
        return true;
    }

    @Override
    public String when() {
        return "Made on";
    }

    @Override
    public List<Question> questions() {
        return Stream.concat(Stream.of(ABOUT_WHOM), questions(null, null).stream()).toList();
    }

    @Override
    public void act(Said said, String by) {
        complaints.record(complaint(null, said.to("aboutWhom"), said, by), by);
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("complainant", "Who complains?", "By name, and what they are to the child."),
                Question.choice("byChild", "Is it the child?", List.of(new Choice("yes", "Yes"), new Choice("no", "No"))),
                Question.words("what", "What is complained of?", "In their own words, point by point."), Question.words("wished", "What do they want to be different?", null),
                Question.choice("complainedOf", "Is one of our staff complained of?", staff(Role.all())).mayBeLeft(),
                Question.choice("manager", "Who manages complaints?", staff(MANAGE_COMPLAINTS)), Question.choice("answers", "Which manager answers it?", staff(ANSWER)));
    }

    @Override
    public String lookedFor() {
        return "Child's page";
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        complaints.record(complaint(child, null, said, child.toString()), by);
    }

    private static NewComplaint complaint(ChildId child, String aboutWhom, Said said, String source) {
        String of = said.to("complainedOf").isEmpty() ? null : said.to("complainedOf");
        return new NewComplaint(child, aboutWhom, said.at(), said.to("complainant"), "yes".equals(said.to("byChild")), said.to("what"), said.to("wished"), said.to("manager"),
                said.to("answers"), of, said.source("Complaint:" + source));
    }

    private List<Choice> staff(Set<String> roles) {
        return directory.all().stream().filter(each -> each.active() && each.hasAnyOf(roles)).sorted(Comparator.comparing(Staff::displayName))
                .map(each -> new Choice(each.username(), each.displayName())).toList();
    }
}
