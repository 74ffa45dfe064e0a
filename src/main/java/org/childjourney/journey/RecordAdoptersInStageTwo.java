package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.adoption.AdoptersWithoutChild;
import org.childjourney.adoption.NewAdopters;
import org.childjourney.journey.ActOnChild.Choice;
import org.childjourney.journey.ActOnChild.Question;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Adopters of ours enter stage two and are linked with no child: their assessment has its four months like any other. */
@Component
class RecordAdoptersInStageTwo implements ActWithoutChild {

    private static final List<Choice> HOW_MANY = List.of(new Choice("M1", "One man"), new Choice("F1", "One woman"), new Choice("MM", "Two men"), new Choice("FF", "Two women"),
            new Choice("MF", "A man and a woman"));
    private static final List<Choice> IN_LAW = List.of(new Choice("L0", "Single"), new Choice("L11", "Married, of different sexes"), new Choice("L12", "Married, of the same sex"),
            new Choice("L2", "Civil partners"), new Choice("L3", "Unmarried couple, of different sexes"), new Choice("L4", "Unmarried couple, of the same sex"));

    private final AdoptersWithoutChild adopters;

    RecordAdoptersInStageTwo(AdoptersWithoutChild adopters) {
        this.adopters = adopters;
    }

    @Override
    public String key() {
        return "adopters";
    }

    @Override
    public String title() {
        return "Record adopters who entered stage two";
    }

    @Override
    public boolean isAboutAChild() {
        return false;
    }

    @Override
    public String what() {
        return "The agency's decision-maker decides within four months whether they are suitable. Their file is read by you and by the decision-makers. Adopters who are linked with a child already are recorded with that child.";
    }

    @Override
    public String done() {
        return "The adopters are recorded. The decision on their suitability waits among the tasks of the file's readers.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ADOPTION_SOCIAL_WORKER);
    }

    @Override
    public String when() {
        return "Entered stage two on";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.words("names", "Who are they?", "Their names."), Question.choice("howMany", "How many adopt, and who?", HOW_MANY),
                Question.choice("legalStatus", "What are they in law?", IN_LAW));
    }

    @Override
    public void act(Said said, String by) {
        adopters.enterStageTwo(new NewAdopters(LondonTime.day(said.at()), said.to("names"), said.to("howMany"), said.to("legalStatus"), said.source("AdoptersEnteredStageTwo:" + by)), by);
    }
}
