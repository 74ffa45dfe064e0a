package org.childjourney.childprotection;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.access.Directory;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Writes the chair's decision letter from the record, in plain words: what was decided, why, what must change, what happens next. */
@Component
class ConferenceLetterText {

    private final Directory directory;

    ConferenceLetterText(Directory directory) {
        this.directory = directory;
    }

    String of(ChildProtectionConference conference, ConferenceSittingAnswers said, String childName) {
        List<String> parts = new ArrayList<>();
        parts.add("About " + childName + "\n" + conference.kind.words() + " on " + LondonTime.weekday(LondonTime.day(conference.heldAt)));
        parts.add("The conference decided: " + ConferenceInWords.of(conference.decision, conference.category, conference.kind));
        parts.add("What we are worried about\n" + said.worriedAbout());
        parts.add("What is going well\n" + said.workingWell());
        parts.add("Why this was decided\n" + said.summary());
        said.partOf(conference.id).map(ConferenceSittingAnswers.ChildsPart::childsView).filter(view -> !view.isBlank())
                .ifPresent(view -> parts.add("What " + childName + " told us\n" + view));
        if (conference.decision == ConferenceDecision.PLAN) {
            parts.add("What must change\n" + needs(conference.outline));
            parts.add("What happens next\n" + next(conference, said));
        }
        if (!conference.dissent.isEmpty()) {
            parts.add("Not everybody agreed. These agencies saw it differently: " + String.join(", ", conference.dissent) + ".");
        }
        parts.add("If you do not agree, or something here is wrong, tell me or your social worker. You may complain about how the conference was held, and "
                + "you may ask for a lawyer's or an advocate's help.");
        parts.add(directory.nameOf(conference.heldBy) + "\nChair of the conference");
        return String.join("\n\n", parts) + "\n";
    }

    private static String needs(OutlinePlan outline) {
        return ConferenceTexts.lines(outline.needs().stream().map(OutlineNeed::inWords).toList());
    }

    private static String next(ChildProtectionConference conference, ConferenceSittingAnswers said) {
        List<String> lines = new ArrayList<>();
        if (conference.firstCoreGroupOn != null) {
            lines.add("The core group meets first on " + LondonTime.weekday(conference.firstCoreGroupOn) + ".");
        }
        if (!said.coreGroup().isEmpty()) {
            lines.add("In the core group: " + String.join("; ", said.coreGroup().stream().map(each -> ConferenceTexts.joined(", ", each.name(), each.role())).toList()) + ".");
        }
        lines.add("The next conference looks at the plan again on " + LondonTime.weekday(conference.reviewOn) + ".");
        return ConferenceTexts.lines(lines);
    }
}
