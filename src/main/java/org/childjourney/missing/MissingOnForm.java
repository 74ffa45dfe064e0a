package org.childjourney.missing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a missing child shows above its questions: the child, this time, and every time before with what the child said of it. */
@Component
class MissingOnForm {

    private final MissingBook book;
    private final MissingClocks clocks;
    private final MissingReturns returns;
    private final ChildRecords records;
    private final Papers papers;

    MissingOnForm(MissingBook book, MissingClocks clocks, MissingReturns returns, ChildRecords records, Papers papers) {
        this.book = book;
        this.clocks = clocks;
        this.returns = returns;
        this.records = records;
        this.papers = papers;
    }

    MissingEpisode of(TaskAtHand task) {
        return book.get(task.reference(MissingEpisodeProcess.ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var episode = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), episode.child(), task.name()));
        values.put("missingKind", episode.kind.label());
        values.put("missingSince", LondonTime.dayAndTime(episode.missingSince));
        values.put("hoursMissing", hours(episode));
        values.put("reportedBy", episode.reportedBy);
        values.put("lastSeenWhere", episode.lastSeenWhere);
        values.put("inThirtyDays", book.inThirtyDays(episode));
        values.put("inNinetyDays", book.inNinetyDays(episode));
        values.put("discussionAsked", episode.discussionAskedAt != null);
        values.put("earlierTimes", earlierTimes(episode));
        return values;
    }

    /** The return also asks what nobody has written down yet. */
    Map<String, Object> atReturn(TaskAtHand task) {
        var values = values(task);
        var episode = of(task);
        values.put("policeRecorded", episode.policeToldAt != null);
        values.put("directorOwed", returns.owesDirector(episode));
        return values;
    }

    /** The talk after the return knows what was said at the door. */
    Map<String, Object> atInterview(TaskAtHand task) {
        var values = values(task);
        var episode = of(task);
        values.put("foundWhen", LondonTime.dayAndTime(episode.foundAt));
        values.put("interviewBy", LondonTime.due(clocks.dueAt(MissingClocks.INTERVIEW, episode.id)));
        papers.latest(episode.id, "record-the-return", FoundChild.class).ifPresent(found -> {
            values.put("foundWords", found.inWords());
            values.put("saidAtReturn", found.childSaid());
        });
        var tries = papers.of(episode.id, "hold-the-return-interview", HoldTheReturnInterview.class);
        values.put("interviewTries", lines(tries.stream().map(each -> LondonTime.dayAndTime(each.at()) + ": " + each.inWords()).toList()));
        return values;
    }

    /** The pattern: when, how long, and what the child said afterwards; null where this is the first time. */
    private String earlierTimes(MissingEpisode now) {
        return lines(book.of(now.child()).stream().filter(each -> !each.id.equals(now.id)).map(this::inWords).toList());
    }

    private String inWords(MissingEpisode each) {
        String why = papers.latest(each.id, "hold-the-return-interview", HoldTheReturnInterview.class)
                .map(talk -> talk.whyWent() == null ? ". Return interview " + talk.inWords() : ". Why the child went: " + talk.whyWent()).orElse("");
        return LondonTime.dayAndTime(each.missingSince) + ", " + hours(each)
                + (each.risk == null ? "" : ", risk " + each.risk.label().toLowerCase()) + why;
    }

    private String hours(MissingEpisode episode) {
        int hours = book.hoursMissing(episode);
        return hours == 0 ? "less than an hour" : hours == 1 ? "1 hour" : hours + " hours";
    }

    private static String lines(List<String> all) {
        return all.isEmpty() ? null : all.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
