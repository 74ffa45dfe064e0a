package org.childjourney.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.allegations.Allegations;
import org.childjourney.allegations.NewAllegation;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A child, or somebody else, says that a person who works with children harmed one. From here it leads to a file of its own; the child's page shows nothing of it. */
@Component
class RecordAnAllegation implements ActOnChild, ActWithoutChild {

    private static final Question ABOUT_WHOM = Question.words("aboutWhom", "Whom is it about?", "What is known of the child or the children: name, age, school, how to find them.");

    private static final Set<String> DESIGNATED = Set.of(Role.QUALITY_AUDITOR, Role.IRO_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR);

    private final Allegations allegations;
    private final Directory directory;

    RecordAnAllegation(Allegations allegations, Directory directory) {
        this.allegations = allegations;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "allegation";
    }

    @Override
    public String title() {
        return "Record an allegation against somebody who works with children";
    }

    @Override
    public String what() {
        return "The designated officer is told within one working day. Only you and the designated officer read the file; nothing of it stands on a child's page. "
                + "If a child is in danger now, ask for a strategy discussion as well.";
    }

    @Override
    public String done() {
        return "It is done. You find what follows among your tasks.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CONTACT_OFFICER, Role.EMERGENCY_DUTY_TEAM, Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER,
                Role.HEAD_OF_SERVICE, Role.INDEPENDENT_REVIEWING_OFFICER, Role.IRO_MANAGER, Role.CONFERENCE_CHAIR);
    }

    /** Also after the child has died or grown up: other children may be in the same hands. */
    @Override
    public boolean isOpenTo(ChildId child) {
        return true;
    }

    @Override
    public String when() {
        return "Heard on";
    }

    @Override
    public List<Question> questions() {
        return Stream.concat(Stream.of(ABOUT_WHOM), questions(null, null).stream()).toList();
    }

    @Override
    public void act(Said said, String by) {
        allegations.record(allegation(null, said.to("aboutWhom"), said, by), by);
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("person", "Against whom?", "Name, and where they work."), Question.words("role", "What do they do with children?", "Foster carer, teacher, volunteer, social worker …"),
                Question.choice("accused", "Are they one of our staff who use this system?", staff(directory.all())).mayBeLeft(),
                Question.words("what", "What is said to have happened?", "Who said it, to whom, when, in which words."),
                Question.choice("designated", "Who is the designated officer?", staff(directory.all().stream().filter(each -> each.hasAnyOf(DESIGNATED)).toList())));
    }

    @Override
    public String lookedFor() {
        return "Child's page";
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        allegations.record(allegation(child, null, said, child.toString()), by);
    }

    private static NewAllegation allegation(ChildId child, String aboutWhom, Said said, String source) {
        String accused = said.to("accused").isEmpty() ? null : said.to("accused");
        return new NewAllegation(child, aboutWhom, said.at(), said.to("designated"), said.to("person"), said.to("role"), accused, said.to("what"), said.source("Allegation:" + source));
    }

    private static List<Choice> staff(List<Staff> people) {
        return people.stream().filter(Staff::active).sorted(Comparator.comparing(Staff::displayName)).map(each -> new Choice(each.username(), each.displayName())).toList();
    }
}
