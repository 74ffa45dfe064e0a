package org.childjourney.browser;

import java.util.List;

/** The forms of the front door and of the assessment as people answer them in Tasklist: what stories have in common. */
final class DoorForms {

    static final String ESCALATION = "Answer the escalation";
    static final String SEE = "See the child";
    static final String WRITE = "Write the assessment";
    static final String WAS_SEEN = "Was the child seen? For an unborn child: was the parent seen?";

    private final Office office;

    DoorForms(Office office) {
        this.office = office;
    }

    /** The child was seen, or for an unborn child their mother. */
    void see(String child, boolean born, String day, String time) {
        Person worker = office.at("social-worker").openTask(SEE, office.journey(child)).claim().choose(WAS_SEEN, "Yes").fill("Seen on", day).fill("At", time)
                .select("Where", "At home").fill("Who was there?", "Mona Example and both girls").fill("The home, and where the child sleeps", "Cold, but clean and with food in.")
                .fill("What you make of it", "Watchful at home, glad to talk.").choose("Does anything need to happen today?", "No");
        if (born) {
            worker.choose("Seen alone?", "Yes").fill("What the child said, showed or drew", "She likes school best.");
        } else {
            worker.fill("What the parent said about the baby, the pregnancy and the birth", "She is tired and wants help.");
        }
        worker.wholeForm("story-4-seen-" + (born ? "born" : "unborn")).complete();
    }

    /** A child too small to be alone with anybody was seen for a form of early help. */
    static void aSmallChildWasSeen(Person person, String said) {
        person.choose("Was the child seen for this? For an unborn child: was the parent seen?", "Yes").choose("Seen alone?", "No").fill("Why not alone?", "She is one year old.")
                .fill("What the child said, showed or drew", said).fill("What was done differently because of it?", "We met at breakfast time.");
    }

    /** What is late is answered with help for the worker. */
    void answerEscalation(String user, String child, String lookAgainOn) {
        office.at(user).openTask(ESCALATION, office.journey(child)).claim().fill("What is late, or what happened, and why?", "The family was away and nobody followed it up.")
                .fill("What does it mean for the child now?", "Seen at school and well; home is not known.").choose("What do you decide?", "Help for the worker")
                .fill("Who does what?", "A colleague goes along.").fill("Done by, or looked at again on", lookAgainOn).wholeForm("story-5-escalation-" + user).complete();
    }

    /** The manager's review: safe enough, on course. */
    void review(String child) {
        office.at("team-manager").openTask("Review the assessment", office.journey(child)).claim().choose("Is the child safe enough while the assessment goes on?", "Yes")
                .fill("The safety plan, or what must happen today", "Their aunt collects the girls.")
                .fill("What do we know about the child's life that we did not know at the start?", "Home is cold; their mother is trying.")
                .choose("Is the assessment on course?", "Yes").choose("Does this child need the full 45 working days?", "Yes")
                .fill("Your direction to the worker", "Speak with the father too.").wholeForm("story-5-review").complete();
    }

    /** The assessment is written and sent to the manager. */
    void write(String child, String outcome, String worry) {
        Person worker = office.at("social-worker").openTask(WRITE, office.journey(child)).claim();
        worker.select("How likely is it, if nothing changes?", "Possible").select("How bad would it be for the child?", "Some")
                .chooseFirst("Factors found", "NEGLECT").selectFirst("The main need").select("What is your overall judgement?", worry)
                .choose("Is there someone with whom the child can live safely now?", "Yes")
                .choose("Has a plan to keep this child safe been tried already, and not worked?", "No").choose("Does the family agree to help?", "Yes")
                .select("The outcome you recommend", outcome).choose("Has the assessment been shared with the family?", "Yes");
        for (String question : List.of("What matters to this child", "What this history means for the child now", "What this child needs that they do not have now",
                "What the child has said, shown or drawn, over time", "What is harming this child, or could?", "What protects this child?",
                "What would have to change, and how would we see it?", "What needs to happen, who does it, by when", "If this differs from the suggestion: why?")) {
            worker.fill(question, "Made up: a sentence about this child.");
        }
        worker.fill("What the family says about it", "They agree.");
        worker.wholeForm("story-6-write").complete();
    }

    /** The manager authorises the assessment, or returns it with a question. */
    void authorise(String child, String decision) {
        Person manager = office.at("team-manager").openTask("Authorise the assessment", office.journey(child)).claim();
        for (String question : List.of("Was the child seen and heard?", "Was the history used, not only listed?", "Is every adult in the child's life covered, fathers and partners too?",
                "Does the analysis answer \"so what does this mean for this child\"?", "Does the outcome follow from it?")) {
            manager.choose(question, "Yes");
        }
        manager.choose("Authorise this assessment?", decision);
        if (decision.startsWith("Return")) {
            manager.fill("What is missing, and by when do you want it?", "Where is the father in this?");
        }
        manager.wholeForm("story-6-authorise").complete();
    }
}
