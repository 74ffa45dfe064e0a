package org.childjourney.browser;

/** The forms of protection as people answer them in Tasklist: what the story of issue 3 has in common. */
final class ProtectionForms {

    static final String DISCUSS = "Hold the strategy discussion";
    static final String SEE = "See the child";
    static final String AGENCIES = "Ask the agencies";
    static final String CONCLUDE = "Analyse and conclude";
    static final String AUTHORISE = "Authorise the outcome";
    static final String BOOK = "Book the conference and invite";
    static final String RECORD = "Record the conference";
    static final String CORE_GROUP = "Hold the core group";
    static final String VISIT = "Visit the child";

    private final Office office;

    ProtectionForms(Office office) {
        this.office = office;
    }

    /** Somebody who took part in a discussion and what they knew. */
    void tookPart(Person person, int row, String name, String agency, String role, String means, String shared) {
        person.addRow("Who took part").fillRow(row, "Name", name).select(row, "Agency", agency).fillRow(row, "What they are", role)
                .select(row, "By what means", means).fillRow(row, "What they knew and shared", shared);
    }

    /** The child was seen in the enquiry. */
    void see(String child, String at) {
        office.at("social-worker").answerQuickly(SEE, office.journey(child), """
                {"seen": "yes", "seenAt": "%s", "seenWhere": "home", "whoWasThere": "Mona Example", "withThePolice": "no", "seenAlone": "yes",
                 "marks": "None seen.", "home": "Warm, her own bed.", "childSaid": "I like school. I was hiding.", "howTheySeemed": "Quiet.",
                 "parentSaid": "She wants to keep the baby safe.", "makeOfIt": "Afraid of one adult; her mother listens.", "actToday": "no"}""".formatted(at));
    }

    /** The agencies are asked, the enquiry is concluded and authorised: the risk goes on. */
    void conclude(String child) {
        String journey = office.journey(child);
        office.at("social-worker").answerQuickly(AGENCIES, journey, """
                {"agencies": [{"agency": "Health", "who": "Hana Madeup, health visitor", "answered": "yes", "knows": "Nothing new."}],
                 "medical": "notNeeded", "otherChildren": "Her sister and the baby to come."}""");
        office.at("social-worker").answerQuickly(CONCLUDE, journey, conclusion());
        authorise(child);
    }

    static String conclusion() {
        return """
                {"childsAccount": "He hits when he drinks.", "childsWish": "That it stops.", "parentsResponse": "Mona agrees; her partner says nothing.",
                 "substantiated": "yes", "harms": ["physical"], "evidence": "A mark on the arm, told to two people.", "continuingRisk": "yes",
                 "riskEvidence": "He still comes at night.", "protects": "Their aunt.",
                 "views": [{"agency": "Police", "who": "Sgt Madeup", "view": "Agree.", "wantsConference": "yes"}],
                 "help": "childInNeed", "familyAgrees": "yes", "next": "conference", "safeMeanwhile": "The girls sleep at their aunt's."}""";
    }

    void authorise(String child) {
        office.at("team-manager").answerQuickly(AUTHORISE, office.journey(child), """
                {"childSeenAndHeard": "yes", "evidenceTested": "yes", "agenciesHeard": "yes", "outcomeFollows": "yes", "decision": "authorise"}""");
    }

    /** The chair's office books a day. */
    void book(String child, String day, String whyLate) {
        office.at("conference-chair").answerQuickly(BOOK, office.journey(child), """
                {"joinConference": "ownDay", "bookedFor": "%s", "place": "Room 2 or by video", "chair": "Chaz Example",
                 "invited": [{"agency": "health", "who": "Hana Madeup, health visitor", "reportAsked": "yes"}], "parentsInvited": "yes",
                 "howChildTakesPart": "An advocate speaks with her before.", "whyAfterDue": %s, "safeUntil": %s}"""
                .formatted(day, whyLate == null ? "null" : "\"" + whyLate + "\"", whyLate == null ? "null" : "\"They sleep at their aunt's.\""));
    }

    /** The chair records a conference that made a plan for this child alone. */
    void held(String child, String at, String firstCoreGroup, String review) {
        office.at("conference-chair").answerForOneChild(RECORD, office.journey(child), """
                {"whatHappened": "held", "heldAt": "%s", "agencies": [
                   {"agency": "localAuthority", "who": "Sol Example, social worker", "attendance": "inPerson", "reportGiven": "yes", "scale": 3, "view": "Not safe yet.", "disagrees": "no"},
                   {"agency": "police", "who": "Sgt Madeup", "attendance": "video", "reportGiven": "yes", "scale": 4, "view": "A plan is needed.", "disagrees": "no"},
                   {"agency": "health", "who": "Hana Madeup, health visitor", "attendance": "inPerson", "reportGiven": "yes", "scale": 4, "view": "A plan is needed.", "disagrees": "no"}],
                 "parents": [{"name": "Mona Example", "relationship": "mother", "attendance": "inPerson", "readReport": "yes", "view": "She wants help."}],
                 "worriedAbout": "Hitting at night.", "workingWell": "Their aunt.", "summary": "Hitting is likely to go on without a plan.",
                 "outline": [{"forWhom": "all", "need": "To be safe from being hit.", "whatMustChange": "Nobody who drinks comes at night."}],
                 "coreGroup": [{"name": "Sol Example", "role": "Social worker"}, {"name": "Mona Example", "role": "Mother"}],
                 "firstCoreGroupOn": "%s", "reviewOn": "%s", "actToday": "no", "alsoFor": []}""".formatted(at, firstCoreGroup, review), """
                {"howViewGiven": "advocate", "childsView": "I want it to stop.", "metAlone": "no", "whyNotHeard": "She asked for her advocate.", "suffered": "yes",
                 "likely": "yes", "needsHelp": "yes", "decision": "plan", "category": "PHY", "earlierElsewhere": 0}""");
    }

    /** A core group and its plan of one need with that outcome. */
    String plan(String outcome) {
        return """
                {"held": "yes", "heldAt": "2026-07-01T09:00:00Z", "alsoFor": [], "people": [
                   {"name": "Sol Example", "agency": "Social worker", "came": "cameInPerson"}, {"name": "Mona Example", "agency": "Mother", "came": "cameInPerson"}],
                 "howChildTookPart": "workerAsked", "childsVoice": "I want to sleep.", "parentsView": "Mona agrees.",
                 "needs": [{"need": "To be safe from being hit.", "outcome": "%s", "actions": [
                   {"what": "Sol sees Ada alone each week.", "owner": "Sol Example", "by": "2026-07-31", "done": "no"}],
                   "howWeWillKnow": "Ada tells Sol how she slept.", "ifNot": "Sol rings the manager."}],
                 "nextOn": "2026-07-27", "bringForward": "no", "actToday": "no"}""".formatted(outcome);
    }
}
