package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Tasklist shows and keeps around an open task: whose child it is about, and the half-filled form. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "Tasks", description = "For the people a task is offered to, and nobody else.")
class TaskApi {

    private static final int LONGEST_DRAFT = 500;

    private final OpenTasks tasks;
    private final Directory directory;
    private final ChildRecords records;
    private final ChildReader reader;
    private final ClockReader clocks;
    private final ChildStory story;
    private final Access access;
    private final Drafts drafts;
    private final Clock clock;

    TaskApi(OpenTasks tasks, Directory directory, ChildRecords records, ChildReader reader, ClockReader clocks, ChildStory story, Access access,
            Drafts drafts, Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.records = records;
        this.reader = reader;
        this.clocks = clocks;
        this.story = story;
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The child a task is about, in the few words that fit over a form. */
    record Banner(String reference, String called, String age, String worker, boolean restricted, String due, String left, boolean overdue,
            List<ClockLine> clocks) {}

    @GetMapping("/banner")
    @Operation(summary = "The child a task is about; the look is written down")
    ResponseEntity<Banner> banner(@PathVariable String taskId, Principal person) {
        OpenTask task = theirs(taskId, person);
        return tasks.references(task).containsKey("childId") ? ResponseEntity.ok(banner(task, person)) : ResponseEntity.noContent().build();
    }

    private Banner banner(OpenTask task, Principal person) {
        var record = records.forReader(person.getName(), childOf(task), "Task");
        Instant due = task.dueAt();
        return new Banner(record.reference(), record.called(), reader.age(record), reader.heldBy(record.id()), access.isRestricted(record.id()),
                due == null ? null : LondonTime.due(due), due == null ? null : TimeLeft.until(due, clock.instant()),
                due != null && clock.instant().isAfter(due), clocks.open(record.id()));
    }

    @GetMapping("/history")
    @Operation(summary = "What happened to the child a task is about, in words, latest first; the look is written down")
    List<ChildView.Entry> history(@PathVariable String taskId, Principal person) {
        var record = records.forReader(person.getName(), childOf(theirs(taskId, person)), "What happened, beside a task");
        var latestFirst = new ArrayList<>(story.of(record.id()));
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @GetMapping("/draft")
    @Operation(summary = "The reader's own half-filled form")
    Map<String, Object> draft(@PathVariable String taskId, Principal person) {
        return drafts.of(theirs(taskId, person).id(), person.getName());
    }

    /** Whether the draft was kept: a task that is finished keeps none, as when a colleague answered it meanwhile. */
    record Kept(boolean kept) {}

    @PutMapping("/draft")
    @Operation(summary = "Keep the reader's half-filled form until the task is done; of a finished task nothing is kept, and it says so")
    Kept keep(@PathVariable String taskId, @RequestBody Map<String, Object> answers, Principal person) {
        if (answers.size() > LONGEST_DRAFT) {
            throw Refused.because("", answers.size(), "A draft has at most " + LONGEST_DRAFT + " answers.");
        }
        var task = tasks.find(taskId); // looked up once: it may be finished in this very moment
        if (task.isEmpty()) {
            return new Kept(false);
        }
        drafts.keep(theirs(task, person).id(), person.getName(), answers);
        return new Kept(true);
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget the reader's half-filled form")
    void forget(@PathVariable String taskId, Principal person) {
        drafts.forget(taskId, person.getName());
    }

    private ChildId childOf(OpenTask task) {
        Object child = tasks.references(task).get("childId");
        if (child == null) {
            throw new NotFound("This task is not about one child.");
        }
        return ChildId.of(child.toString());
    }

    private OpenTask theirs(String taskId, Principal person) {
        return theirs(tasks.find(taskId), person);
    }

    private OpenTask theirs(java.util.Optional<OpenTask> task, Principal person) {
        return task.filter(each -> Stages.isTheirs(each, person.getName(), directory.groupsOf(person.getName())))
                .orElseThrow(() -> new NotFound("This task is finished, or is not yours to open."));
    }
}
