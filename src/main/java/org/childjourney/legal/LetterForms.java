package org.childjourney.legal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.WrongField;
import org.childjourney.papers.Papers;
import org.childjourney.plans.ReadingEase;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the letter before proceedings: written, checked, signed, given. */
@Configuration(proxyBeanMethods = false)
class LetterForms {

    @Bean
    TaskForm<WriteLetter> writeTheLetter(LegalOnForm onForm, LettersBeforeProceedings letters, Papers papers) {
        return TaskForm.of(LettersBeforeProceedings.DRAFT, WriteLetter.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            SummaryOnForm.begin(papers, legalCase, values);
            values.putAll(onForm.again(legalCase, LettersBeforeProceedings.DRAFT, WriteLetter.class));
            values.put("dueBy", onForm.due(LegalClocks.LETTER, legalCase));
            values.put("mendWords", toMend(papers, legalCase));
            return values;
        }, (TaskAtHand task, WriteLetter answers) -> letters.write(LegalOnForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<CheckLetter> checkTheLetter(LegalOnForm onForm, LettersBeforeProceedings letters) {
        return TaskForm.of(LettersBeforeProceedings.CHECKED, CheckLetter.class, task -> {
            var values = onForm.values(task);
            show(letters.draft(LegalOnForm.id(task)), values);
            return values;
        }, (TaskAtHand task, CheckLetter answers) -> Map.of("letterRight", letters.check(LegalOnForm.id(task), answers, task.by())));
    }

    @Bean
    TaskForm<SignLetter> signTheLetter(LegalOnForm onForm, LettersBeforeProceedings letters) {
        return TaskForm.of(LettersBeforeProceedings.SIGNED, SignLetter.class, task -> {
            var values = onForm.values(task);
            show(letters.draft(LegalOnForm.id(task)), values);
            values.put("missingLines", LegalOnForm.lines(letters.missing(LegalOnForm.id(task)).wrong().stream().map(WrongField::problem).toList()));
            return values;
        }, (TaskAtHand task, SignLetter answers) -> Map.of("letterSigned", letters.sign(LegalOnForm.id(task), answers, task.by())));
    }

    @Bean
    TaskForm<GiveLetter> giveTheLetterToEachParent(LegalOnForm onForm, LettersBeforeProceedings letters) {
        return TaskForm.of(LettersBeforeProceedings.GIVEN, GiveLetter.class, task -> {
            var values = onForm.values(task);
            var parents = letters.draft(LegalOnForm.id(task)).parents();
            values.put("dueBy", onForm.due(LegalClocks.LETTER, onForm.of(task)));
            values.put("parentChoices", IntStream.range(0, parents.size()).mapToObj(i -> LegalOnForm.choice(parents.get(i).parent(), String.valueOf(i))).toList());
            values.put("deliveries", IntStream.range(0, parents.size()).mapToObj(i -> Map.of("parent", String.valueOf(i))).toList());
            return values;
        }, (TaskAtHand task, GiveLetter answers) -> letters.give(LegalOnForm.id(task), answers, task.by()));
    }

    /** What lawyer or manager sent back, unless it was answered by a newer draft's check. */
    private static String toMend(Papers papers, LegalCase legalCase) {
        var checked = papers.latest(legalCase.id, LettersBeforeProceedings.CHECKED, CheckLetter.class).map(CheckLetter::whatToMend);
        var signed = papers.latest(legalCase.id, LettersBeforeProceedings.SIGNED, SignLetter.class).map(SignLetter::whatToMend);
        return checked.or(() -> signed).orElse(null);
    }

    private static void show(WriteLetter letter, Map<String, Object> values) {
        String words = letter.parents().stream().map(LetterForms::inWords).collect(Collectors.joining("\n\n"));
        values.put("letterLines", words + "\n\n### In every letter\n\n**What we have tried:** " + orMissing(letter.tried()) + "\n\n**What we will do:** " + orMissing(letter.ourPart())
                + "\n\n**Assessments we propose:** " + orNone(letter.assessments()) + "\n\n**A meeting of the family's own:** " + family(letter));
        values.put("readingEase", ReadingEase.of(letter.parents().stream().map(to -> to.worries() + ". " + to.nextSteps()).collect(Collectors.joining(" "))).inWords());
    }

    private static String inWords(WriteLetter.ToParent to) {
        List<String> lines = new ArrayList<>(List.of("### To " + to.parent(), "**What we are worried about:** " + orMissing(to.worries()), "**What must change:**"));
        if (to.changes().isEmpty()) {
            lines.add("- " + orMissing(null));
        }
        to.changes().forEach(change -> lines.add("- " + orMissing(change.what()) + " By " + orMissing(change.byOn()) + ". Help: " + orMissing(change.help())));
        lines.add("**Meeting:** " + orMissing(to.meetingAt()) + ", " + orMissing(to.meetingPlace()));
        lines.add("**What happens next:** " + orMissing(to.nextSteps()));
        lines.add("**Free legal advice:** " + orMissing(to.legalAdvice()) + " **Language:** " + orMissing(to.language()));
        return String.join("\n\n", lines);
    }

    private static String family(WriteLetter letter) {
        return "exempt".equals(letter.familyMeeting()) ? "not in the children's best interests: " + orMissing(letter.familyExemptWhy())
                : "offered".equals(letter.familyMeeting()) ? "offered on " + orMissing(letter.familyOfferedOn()) : "*missing*";
    }

    private static String orNone(String answer) {
        return answer == null || answer.isBlank() ? "none" : answer;
    }

    private static String orMissing(Object answer) {
        if (answer instanceof LocalDate day) {
            return LondonTime.longDate(day);
        }
        if (answer instanceof OffsetDateTime moment) {
            return LondonTime.dayAndTime(moment.toInstant());
        }
        return answer == null || answer.toString().isBlank() ? "*missing*" : answer.toString();
    }
}
