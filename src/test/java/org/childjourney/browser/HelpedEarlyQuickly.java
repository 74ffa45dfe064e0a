package org.childjourney.browser;

/** The forms around early help that are not the story's own, answered as Tasklist submits them: the door, the assessment, the health visitor, the plan's months. */
final class HelpedEarlyQuickly {

    private static final String PRACTITIONER = "early-help-practitioner";
    private static final String MANAGER = "team-manager";

    private final Office office;

    HelpedEarlyQuickly(Office office) {
        this.office = office;
    }

    private void answer(String user, String task, String child, String answers) {
        office.signedIn(user).answerQuickly(task, office.journey(child), answers);
    }

    /** The contact is screened and decided for an assessment, and a social worker has the child. */
    void contactDecided(String child) {
        answer("contact-officer", "Screen the contact", child, """
                {"inDangerNow": "no", "whereNow": "At nursery, then at home with her mother", "whatHappened": "Ivy comes hungry and falls asleep over breakfast.", "parentsTold": "yes",
                 "consent": "yes", "agencies": [], "childrenInContact": [{"knownAs": "new"}]}""");
        answer(MANAGER, "Decide on the contact", child, """
                {"level": "3", "outcome": "assessment", "differentBecause": "A baby whom nobody but the nursery sees.", "team": "east", "worriedAbout": "Hungry, tired, and not seen by health.",
                 "workingWell": "Mona brings her every day.", "needsToHappen": "A social worker sees her this week.", "forTheReferrer": "We will assess."}""");
        answer("contact-officer", "Tell the referrer", child, """
                {"toldOn": "2026-06-08", "how": "By telephone", "words": "We will assess."}""");
        answer(MANAGER, "Allocate a social worker", child, """
                {"worker": "social-worker", "startsOn": "2026-06-08", "reviewOn": "2026-06-22", "safeUntilSeen": "yes", "direction": "See Ivy at home, with her mother."}""");
    }

    void seenInAssessment(String child, String at) {
        answer("social-worker", "See the child", child, """
                {"seen": "yes", "seenAt": "%s", "seenWhere": "home", "whoWasThere": "Mona Example", "home": "Small and warm; a cot of her own.",
                 "seenAlone": "no", "whyNotAlone": "She is one year old and stayed on her mother's lap.", "childSaid": "Clung to her mother, then laughed at a spoon.",
                 "parentSaid": "I do not sleep, and nobody comes.", "makeOfIt": "A tired mother and a child who trusts her.", "actToday": "no"}""".formatted(at));
    }

    /** The assessment finds no need of a social worker: early help goes on, or takes over where none was offered yet. */
    void assessmentConcluded(String child, String on) {
        answer("social-worker", "Write the assessment", child, """
                {"whatMatters": "Her mother, and breakfast.", "historyMeans": "Nothing is known before.", "needs": "Sleep, and meals at home.", "childsVoice": "She reaches for her mother.",
                 "harm": "Little food in the morning.", "howLikely": "possible", "howBad": "some", "protects": "Her mother asks for help.",
                 "wouldHaveToChange": "She has eaten before she comes; the nursery sees it.", "factors": ["16A"], "primaryNeed": "N1", "worry": "needsExtraHelp", "someoneCanCare": "yes",
                 "planFailed": "no", "familyAgrees": "yes", "outcome": "earlyHelp", "nextSteps": "Early help goes on, with the nursery.", "shared": "yes", "familySays": "That is what I want.",
                 "parents": [{"name": "Mona Example", "relationship": "Mother", "livesWithChild": "yes", "spokenTo": "yes"}]}""");
        answer(MANAGER, "Authorise the assessment", child, """
                {"childSeenAndHeard": "yes", "historyUsed": "yes", "everyAdultCovered": "yes", "answersSoWhat": "yes", "outcomeFollows": "yes", "decision": "authorise"}""");
        answer("social-worker", "Tell the family and the agencies in writing", child, """
                {"people": [{"name": "Mona Example", "relationship": "Mother", "how": "handed", "toldOn": "%1$s", "language": "English"}], "childTold": "no", "whyChildNotTold": "She is one year old.",
                 "howChildTold": "She is one year old; her mother was told beside her.", "agencies": [{"agency": "Nursery", "who": "Nell Madeup, key person", "how": "email", "toldOn": "%1$s"}],
                 "letter": "We looked at how Ivy is doing. Early help goes on with you; no social worker is needed.", "everyoneTold": "yes"}""".formatted(on));
    }

    /** The health visitor stood at a closed door, tried through others, and tries again on that day. */
    void healthVisitorDidNotSee(String child, String at, String againOn) {
        answer(PRACTITIONER, "Hold the health review", child, """
                {"heldAt": "%s", "childSeen": "no", "whyNotSeen": "Nobody opened; the curtains were drawn."}""".formatted(at));
        answer(PRACTITIONER, "Reach out to the family", child, """
                {"triedAt": "%s", "whatWasTried": "Rang twice, then asked the nursery to tell Mona.", "next": "tryAgain", "nextTryOn": "%s"}""".formatted(at, againOn));
    }

    /** A review that is past its target of twelve months is asked after at once: the manager names a day. */
    void managerNamesADay(String child) {
        answer(MANAGER, DoorForms.ESCALATION, child, """
                {"whatWasLate": "The review at 12 months was not held in time.", "meansForChild": "Seen by us on 11 June; health has not seen her since the spring.", "decision": "newDate",
                 "lookAgainOn": "2026-07-10"}""");
    }

    /** Twice in vain: somebody helps, and the manager looks again. */
    void managerSendsHelp(String child) {
        answer(MANAGER, DoorForms.ESCALATION, child, """
                {"whatWasLate": "Nobody opened to the health visitor, twice.", "meansForChild": "Seen well at nursery today.", "decision": "help",
                 "arrangement": "Effie brings Mona and the health visitor together at the nursery.", "lookAgainOn": "2026-07-08", "told": "Hana Madeup, health visitor"}""");
    }

    /** The child was seen since: what the manager was told needs nothing more. */
    void managerIsContent(String child) {
        answer(MANAGER, DoorForms.ESCALATION, child, """
                {"whatWasLate": "The health visitor had been there twice in vain.", "meansForChild": "Seen and well on 8 July, at nursery.", "decision": "dealtWith"}""");
    }

    void healthReviewHeld(String child, String at) {
        answer(PRACTITIONER, "Hold the health review", child, """
                {"heldAt": "%s", "childSeen": "yes", "place": "nursery", "whoWasThere": "Mona Example and Nell Madeup", "childSaid": "Pointed at the ball, then at me.",
                 "parentSays": "She wakes four times a night.", "health": "On her line; eats well at nursery.", "development": "Stands; few sounds yet.",
                 "communication": "watch", "grossMotor": "onTrack", "fineMotor": "onTrack", "problemSolving": "onTrack", "personalSocial": "onTrack",
                 "changedSince": "Stands alone for a moment.", "smallStep": "One picture book each evening; Mona reads it.", "significantHarm": "no", "extraHelp": "no", "decision": "reviewed"}""".formatted(at));
    }

    void firstTeam(String child, String at) {
        answer(PRACTITIONER, "Hold the first team around the family", child, """
                {"metAt": "%s", "came": [{"who": "Mona Example", "role": "Mother"}, {"who": "Nell Madeup", "role": "Willow Nursery"}, {"who": "Hana Madeup", "role": "Health visitor"}],
                 "childSeen": "yes", "seenAlone": "no", "whyNotAlone": "She is one year old.", "childSaid": "Played beside us, came to her mother for food.", "changedBecause": "We met at breakfast time.",
                 "familyAgrees": "yes", "goals": [
                   {"goal": "Ivy has breakfast at home.", "owner": "Mona Example", "measure": 2, "firstStep": "Porridge is set out the evening before.", "stepBy": "Mona", "stepOn": "2026-08-11"},
                   {"goal": "Mona sleeps five hours.", "owner": "Mona Example", "measure": 3, "firstStep": "Her sister has Ivy on Fridays.", "stepBy": "Mona's sister", "stepOn": "2026-08-14"}],
                 "wholeFamily": "yes", "supportStarts": "no", "actToday": "no"}""".formatted(at));
    }

    /** The plan is reviewed and goes on. */
    void reviewed(String child, String at, int breakfast, int sleep) {
        review(child, at, breakfast, sleep, """
                "goalsReached": "some", "takesPart": "yes", "stillAgrees": "yes", "riskRises": "no", "decision": "goesOn" """);
    }

    /** At a review it shows that early help is not enough. */
    void reviewedAsTooLittle(String child, String at, int breakfast, int sleep) {
        review(child, at, breakfast, sleep, """
                "goalsReached": "none", "takesPart": "yes", "stillAgrees": "yes", "riskRises": "yes", "decision": "stepUp",
                "whyEnds": "Mona says she cannot get up any more; Ivy was not fed on three mornings. Mona was told and agrees." """);
    }

    private void review(String child, String at, int breakfast, int sleep, String decision) {
        answer(PRACTITIONER, "Review the plan with the family", child, """
                {"heldAt": "%s", "came": [{"who": "Mona Example", "role": "Mother"}, {"who": "Hana Madeup", "role": "Health visitor"}],
                 "childSeen": "yes", "seenAlone": "no", "whyNotAlone": "She is little and wanted her mother.", "childSaid": "Said 'more' and held out her bowl.", "changedBecause": "We began with her breakfast.",
                 "progress": [{"forGoal": "=first goalChoices", "measure": %d, "familySays": "Mona: most mornings."}, {"forGoal": "=second goalChoices", "measure": %d, "familySays": "Mona: better on Fridays."}],
                 "support": "none", "significantHarm": "no", %s}""".formatted(at, breakfast, sleep, decision));
    }

    /** The front door decides on what early help sent. */
    void steppedUpContactDecided(String child) {
        answer(MANAGER, "Decide on the contact", child, """
                {"level": "3", "outcome": "assessment", "differentBecause": "A year of early help was not enough.", "team": "east", "worriedAbout": "Ivy goes hungry; her mother cannot get up.",
                 "workingWell": "Mona asks for help herself.", "needsToHappen": "Assess with all that was tried.", "forTheReferrer": "We will assess."}""");
    }
}
