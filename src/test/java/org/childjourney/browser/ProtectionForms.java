package org.childjourney.browser;

import java.util.List;

/** The forms of protection as people answer them in Tasklist: what the story of issue 3 does by hand. */
final class ProtectionForms {

    static final String DISCUSS = "Hold the strategy discussion";
    static final String SEE = "See the child";
    static final String AGENCIES = "Ask the agencies";
    static final String CONCLUDE = "Analyse and conclude";
    static final String AUTHORISE = "Authorise the outcome";
    static final String BOOK = "Book the conference and invite";
    static final String REPORT = "Share the report with the family";
    static final String RECORD = "Record the conference";
    static final String LETTER = "Send the decision letter";
    static final String MINUTES = "Send the minutes";
    static final String CORE_GROUP = "Hold the core group";
    static final String VISIT = "Visit the child";
    static final String UNSEEN = "Decide on the unseen child";
    static final String BIRTH_PLAN = "Agree the birth plan";
    static final String LONG_PLAN = "Review the long plan";

    private final Office office;

    ProtectionForms(Office office) {
        this.office = office;
    }

    /** Somebody who took part in a discussion and what they knew. */
    void tookPart(Person person, int row, String name, String agency, String role, String means, String shared) {
        if (row > 0) {
            person.addRow("Who took part");
        }
        person.fillRow(row, "Name", name).select(row, "Agency", agency).fillRow(row, "Their role", role)
                .select(row, "How they took part", means).fillRow(row, "What they knew and shared", shared);
    }

    /** What a discussion that is quorate decides. */
    void decide(Person manager) {
        manager.choose("Is there reasonable cause to suspect that this child suffers, or is likely to suffer, significant harm?", "Yes")
                .choose("Which harm?", "Physical abuse").fill("The facts it rests on", "She was hit on Sunday and says so herself.")
                .choose("Is the child safe as things are, until the enquiry or the help begins?", "Yes")
                .choose("Must the child be protected at once by a power or an order?", "No").choose("Does the child need a medical?", "No")
                .select("What follows?", "Section 47 enquiry together with the police").selectThatSays("Who makes the enquiry?", "Sol")
                .choose("Are the parents told?", "Yes").fill("What are they told, by whom, and when?", "Sol tells their mother at school today.")
                .chooseAll("The same for these brothers and sisters");
    }

    /** A child is seen in the enquiry. */
    Person see(String child, String day, String time) {
        return office.at("social-worker").openTask(SEE, office.journey(child)).claim()
                .choose(DoorForms.WAS_SEEN, "Yes").fill("Seen on", day).fill("At", time).select("Where", "At home").fill("Who was there?", "Mona Example, her mother")
                .choose("Did the police come with you?", "No").choose("Seen alone?", "Yes")
                .fill("Marks and injuries: what you saw, where on the body, and how each was explained", "A yellow bruise on the left arm; \"he grabbed me\".")
                .fill("The home, and where the child sleeps", "Her own bed, the door does not shut.").fill("What the child said, showed or drew", "\"He hits when he drinks.\"")
                .fill("How they seemed", "Relieved.").fill("What you make of it", "Believable, the same words as to her teacher.").choose("Does anything need to happen today?", "No");
    }

    /** Who sat in the conference, how safe each thinks the child, and what they think. */
    void sat(Person chair, int row, String attendance, String scale, String view) {
        chair.select(row, "How they took part", attendance).choose(row, "Gave a written report?", "Yes").fillRow(row, "How safe is the child, 0 to 10?", scale)
                .fillRow(row, "What they think, and why", view).choose(row, "Disagrees with the decision?", "No");
    }

    /** What was said. */
    void wasSaid(Person chair, String worry, String well, String summary) {
        chair.fill("What are we worried about?", worry).fill("What is working well?", well).fill("The chair's summary: why this was decided", summary);
    }

    /** One child's part of a conference: the child's view, what was found, and the decision. */
    void decidedFor(Person chair, String harm, String decision, String childsView) {
        chair.select("How the child's view was given", "Told the chair before").fill("What the child said, showed or drew", childsView)
                .choose("Did the chair meet the child alone?", "Yes").choose("Has the child suffered significant harm?", harm)
                .choose("Is the child likely to suffer significant harm?", harm).choose("Does the child need help as a child in need?", "Yes").select("Decision", decision);
    }

    /** A core group that met on that day, and all of its plan but for the outcome of its need. */
    void coreGroupWithoutAnOutcome(Person worker, String day, String next) {
        worker.choose("Was the core group held?", "Yes").fill("Held on", day).fill("At", "10:00");
        int row = 0;
        for (List<String> who : List.of(List.of("Sol Example", "Social worker"), List.of("Mona Example", "Mother"))) {
            worker.fillRow(row, "Name", who.get(0)).fillRow(row, "What they are to the child, or their agency", who.get(1)).select(row, "Took part?", "Yes, in person");
            row++;
        }
        worker.select("How did the child take part?", "The worker asked them before").fill("What the child has said or shown since last time", "\"I want to sleep in my own bed.\"")
                .fill("What each parent and carer thinks of the plan", "Mona agrees and has changed the lock.")
                .fill("What is to be done?", "Sol sees Ada alone each week.").fill("Who does it?", "Sol Example").fill("By when?", "31/07/2026").choose("Done?", "No")
                .fill("How will we know by the next review?", "Ada tells Sol how she slept.").fill("What happens if not?", "She stays with her aunt.")
                .fill("The next core group", next).choose("Should the review conference be held earlier?", "No").choose("Does anything need to happen today?", "No");
    }

    /** A visit on which nobody saw the child. */
    Person notSeen(String child, String day, String nextTry) {
        return office.at("social-worker").openTask(VISIT, office.journey(child)).claim().selectFirst("What was this visit for?").choose(DoorForms.WAS_SEEN, "No")
                .fill("When did you try?", day).fill("At", "16:00").select("Why not?", "Nobody at home")
                .fill("What happened, and what did you see or hear?", "No answer. The neighbour has not seen them since Sunday.")
                .fill("What will you do next to see the child?", "I go again tomorrow after school and ask the school today.").fill("By when?", nextTry)
                .choose("Does anything need to happen today?", "No");
    }

    /** What is late is answered with help for the worker. */
    Person answerEscalation(Person person, String late, String means, String arrangement, String lookAgainOn) {
        return person.claim().fill("What is late, or what happened, and why?", late).fill("What does it mean for the child now?", means)
                .choose("What do you decide?", "Help for the worker").fill("Who does what?", arrangement).fill("Done by, or looked at again on", lookAgainOn);
    }
}
