package org.childjourney.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A person at a desk: signs in, opens tasks, answers forms, reads pages, as people do, with the browser's complaints kept. */
final class Person implements AutoCloseable {

    /** Some three hundred pictures take minutes, and nobody looks at those of each build: {@code -Dpictures=true} takes them. What fails is photographed always. */
    private static final boolean PICTURES = Boolean.getBoolean("pictures");

    /** Before anyone has signed in the engine's pages ask who is there and are told "nobody"; that is no fault. */
    private static final Pattern ASKING_WHO_IS_THERE = Pattern.compile(".*/camunda/api/admin/auth/user/default$");

    /** What the form that is open holds against its answers, asked of its renderer. */
    private static final String WHAT_IS_WRONG = """
            () => {
              const seen = [document.querySelector('.fjs-container')?.__k];
              while (seen.length) {
                const node = seen.shift();
                const context = node?.props?.value;
                if (context && typeof context.getService === 'function') {
                  return JSON.stringify(context.getService('form')._getState().errors);
                }
                if (Array.isArray(node?.__k)) {
                  seen.push(...node.__k);
                }
              }
              return 'no form is open';
            }""";

    /** Whether Tasklist shows all the cards the filter that is open counts, fifteen to a page. */
    private static final String ALL_CARDS_ARE_THERE = """
            () => {
              const counted = document.querySelector('.task-filter.active .counter')?.textContent || '';
              return /\\d/.test(counted) && document.querySelectorAll('li.task').length === Math.min(15, Number(counted.replace(/\\D/g, '')));
            }""";

    /** Tasklist looks every ten seconds whether there is something new; this is the same look, now. */
    private static final String LOOK_AGAIN = "() => angular.element(document.body).injector().get('$rootScope').$broadcast('refresh')";

    /** The look every ten seconds is left to {@link #LOOK_AGAIN}: by itself it comes when no story means it, such as in the instant in which the open task is completed. */
    private static final String NO_LOOK_BY_ITSELF = """
            (() => {
              const real = window.setInterval;
              window.setInterval = (what, after, ...more) => after === 10000 ? 0 : real(what, after, ...more);
            })()""";

    private static final String DRAWN = "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 50))))";
    private static final Pattern LIST_OF_TASKS = Pattern.compile(".*/engine/default/filter/[^/]+/list.*");

    /** Finds a task, takes it in hand and submits its form as Tasklist does, with what stood in the form already where nothing else is answered. */
    private static final String ANSWER = """
            async ([user, name, journey, answers, inFirstChild]) => {
              const engine = '/camunda/api/engine/engine/default/task';
              const token = decodeURIComponent(document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)[1]);
              const told = async (path, body) => {
                const answer = await fetch(engine + path, {
                  method: body ? 'POST' : 'GET', headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token}, body: body && JSON.stringify(body)});
                const words = await answer.text();
                if (!answer.ok) {
                  throw new Error(name + ': ' + words);
                }
                return words && JSON.parse(words);
              };
              const found = await told('?' + new URLSearchParams(journey ? {name, processInstanceBusinessKey: journey} : {name}));
              if (found.length === 0) {
                throw new Error('No task "' + name + '" of ' + journey);
              }
              const task = '/' + found[0].id;
              if (!found[0].assignee) {
                await told(task + '/claim', {userId: user});
              }
              const stood = await told(task + '/form-variables');
              const offered = key => JSON.parse(stood[key].value).map(choice => choice.value);
              const chosen = answer => typeof answer === 'string' && answer.startsWith('=first ') ? offered(answer.slice(7))[0]
                : typeof answer === 'string' && answer.startsWith('=second ') ? offered(answer.slice(8))[1]
                : typeof answer === 'string' && answer.startsWith('=all ') ? offered(answer.slice(5))
                : Array.isArray(answer) ? answer.map(chosen)
                : answer && typeof answer === 'object' ? Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, chosen(value)]))
                : answer;
              const given = chosen(JSON.parse(answers));
              if (inFirstChild) {
                given.children = JSON.parse(stood.children.value).slice(0, 1).map(row => ({...row, ...JSON.parse(inFirstChild)}));
              }
              const variables = {};
              for (const [key, value] of Object.entries(given)) {
                variables[key] = value !== null && typeof value === 'object' ? {type: 'Json', value: JSON.stringify(value)} : {value};
              }
              await told(task + '/submit-form', {variables: {...stood, ...variables}});
            }""";

    private static final String TASKS = "li.task";
    private final BrowserContext desk;
    private final RunningApplication application;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private final Page page;
    private String user = "nobody";
    private Duration ahead;
    private int visits;

    Person(BrowserContext desk, RunningApplication application) {
        this.desk = desk;
        this.application = application;
        desk.addInitScript(NO_LOOK_BY_ITSELF);
        this.page = desk.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(error -> complaints.add("error in the page: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !ASKING_WHO_IS_THERE.matcher(message.location().replaceAll(":\\d+:\\d+$", "")).matches()) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
    }

    /** The clock on the wall and in the browser, for a demo whose time was moved; on the page that is open and on every other. */
    Person itIs(Instant now) {
        Duration then = Duration.between(Instant.now(), now);
        if (ahead != null && then.minus(ahead).abs().toMinutes() < 1) {
            return this;
        }
        ahead = then;
        String clock = """
                (() => {
                  const real = window.realDate || (window.realDate = Date), ahead = %d, now = () => real.now() + ahead;
                  window.Date = new Proxy(real, {
                    construct: (kind, given) => given.length ? new kind(...given) : new kind(now()),
                    get: (kind, name) => name === 'now' ? now : Reflect.get(kind, name)
                  });
                })()""".formatted(ahead.toMillis());
        desk.addInitScript(clock);
        page.evaluate(clock);
        return this;
    }

    /** Signs in to Tasklist and waits for it. */
    Person signIn(String user) {
        return signIn(user, "tasklist");
    }

    /** Signs in to one of the engine's pages: {@code tasklist}, {@code cockpit}. */
    Person signIn(String user, String app) {
        this.user = user;
        page.navigate(application.address("/camunda/app/" + app + "/default/"));
        for (int tried = 0; tried < 3 && !signedIn(); tried++) { // a page that is still being built forgets what was typed
            page.getByPlaceholder("Username").fill(user);
            page.getByPlaceholder("Password").fill(RunningApplication.PASSWORD);
            page.locator("button[type=submit]").click();
            waitALittleFor(page.locator("[cam-widget-header] .account"));
        }
        page.locator("[cam-widget-header] .account").waitFor();
        return this;
    }

    private boolean signedIn() {
        return page.locator("[cam-widget-header] .account").count() > 0;
    }

    private static void waitALittleFor(Locator shown) {
        try {
            shown.waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        } catch (com.microsoft.playwright.TimeoutError notYet) {
            // it is tried again
        }
    }

    /** Signs in at our own page. */
    Person signInToPages(String user) {
        page.navigate(application.address("/sign-in"));
        return signInHere(user);
    }

    /** Signs in at our own sign-in page, which is open. */
    Person signInHere(String user) {
        this.user = user;
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(RunningApplication.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** Goes to an address of the application. */
    Page open(String path) {
        page.navigate(application.address(path));
        return page;
    }

    /** Goes to a page of ours. */
    Person opens(String path) {
        open(path);
        return this;
    }

    /** All the words of the page that is open. */
    String reads() {
        return page.innerText("body");
    }

    /** Opens the first task of that name in the filter that is open, and waits for its form. */
    Person openTask(String name) {
        return open(name, card -> true);
    }

    /** Opens the task of that name about that journey, and waits for its form. */
    Person openTask(String name, String journey) {
        return open(name, card -> card.contains(journey));
    }

    /** Opens the task of that name whose form holds these words, and waits for it. */
    Person openTaskThatSays(String name, String words) {
        for (int which = 0; which < cards(name).count(); which++) {
            show(cards(name).nth(which));
            if (form().contains(words)) {
                return this;
            }
        }
        throw new AssertionError("No task \"" + name + "\" of " + user + " says \"" + words + "\"; the tasks are " + tasksInALine());
    }

    private Person open(String name, Predicate<String> wanted) {
        for (int looked = 0; looked < 3; looked++) { // cards that are drawn anew while somebody looks down the list are looked at again
            if (looked > 0) {
                page.navigate(application.address("/camunda/app/tasklist/default/?visit=" + ++visits));
                openFilter("All my tasks");
            }
            do {
                settled();
                for (Locator card : cards(name).all()) {
                    if (wanted.test(card.innerText())) {
                        return show(card);
                    }
                }
            } while (nextCards());
        }
        throw new AssertionError("No such task \"" + name + "\" is offered to " + user + "; the tasks are " + tasksInALine());
    }

    /** Waits until the list of cards is drawn: the page draws it anew by itself now and then, empty for a moment. */
    private void settled() {
        String before = "";
        for (int i = 0; i < 20; i++) {
            String now = String.valueOf(page.locator(TASKS + " a").evaluateAll("links => links.map(link => link.getAttribute('href')).join()"));
            if (!now.isEmpty() && now.equals(before)) {
                return;
            }
            before = now;
            page.waitForTimeout(150);
        }
    }

    private Person show(Locator card) {
        if (!card.getAttribute("class").contains("active")) {
            page.evaluate("() => document.querySelectorAll('.fjs-form').forEach(form => form.classList.add('of-the-task-before'))");
            card.click();
        }
        page.locator(".fjs-form:not(.of-the-task-before)").waitFor();
        shown.add(openTaskId());
        return this;
    }

    private Locator cards(String name) {
        return page.locator(TASKS).filter(new Locator.FilterOptions().setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    /** Turns to the next fifteen cards, where there are more. */
    private boolean nextCards() {
        Locator next = page.locator(".pagination-sm .pagination-next:not(.disabled) a").locator("visible=true");
        if (next.count() == 0) {
            return false;
        }
        String first = page.locator(TASKS + " a").first().getAttribute("href");
        next.first().click();
        page.waitForFunction("first => document.querySelector('li.task a')?.getAttribute('href') !== first", first);
        return true;
    }

    /** The desk anew: Tasklist with everything offered to this person, as it is now; what was left half-filled is put away. */
    Person atTheDesk() {
        if (page.url().contains("/tasklist/default/") && page.locator(".fjs-form").count() == 0) {
            openFilter("All my tasks");
            page.waitForResponse(answer -> LIST_OF_TASKS.matcher(answer.url()).matches(), () -> page.evaluate(LOOK_AGAIN));
            page.waitForFunction(ALL_CARDS_ARE_THERE);
            return this;
        }
        page.navigate(application.address("/camunda/app/tasklist/default/?visit=" + ++visits));
        return openFilter("All my tasks");
    }

    /** The cards of all tasks of the filter that is open, each as it is read. */
    List<String> tasks() {
        var cards = new ArrayList<>(page.locator(TASKS).allInnerTexts());
        while (nextCards()) {
            cards.addAll(page.locator(TASKS).allInnerTexts());
        }
        return cards;
    }

    private List<String> tasksInALine() {
        return tasks().stream().map(card -> card.replaceAll("\\s+", " ")).toList();
    }

    /** What this person saw last, photographed and told, for the message of a test that failed. */
    String lastSeen(String picture) {
        try {
            photograph(picture + user, true);
            String refused = page.locator(".page-notifications .message").allInnerTexts().toString();
            return user + " was at " + page.url() + ", photographed in target/screenshots/" + picture + user + ".png; notices " + refused
                    + "; tasks " + tasksInALine();
        } catch (com.microsoft.playwright.PlaywrightException gone) {
            return user + "'s screen could not be photographed: " + gone.getMessage();
        }
    }

    /** Ticks every answer of a question. */
    Person chooseAll(String question) {
        for (Locator choice : question(question).locator("input[type=checkbox]").all()) {
            choice.setChecked(true);
        }
        return this;
    }

    /** Ticks the first answer whose words hold these. */
    Person chooseFirst(String question, String words) {
        question(question).locator("label").filter(new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    /** Chooses the first answer of a list that opens. */
    Person selectFirst(String question) {
        return choose(question(question), new Locator.FilterOptions(), this);
    }

    /** Puts the cursor into a field. */
    Person focus(String label) {
        field(label).focus();
        return this;
    }

    /** Types on the keyboard, wherever the cursor is. */
    Person typed(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses one key, such as {@code Tab} or {@code Shift+Tab}. */
    Person pressed(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** With the cursor in a list of choices: opens it, goes down to the choice and takes it, all by keyboard. */
    Person takesChoice(int number) {
        pressed("ArrowDown");
        page.locator(".fjs-dropdownlist").waitFor();
        page.evaluate(DRAWN); // a list hears the keyboard once it is drawn; no hand is faster than that
        for (int i = 1; i < number; i++) {
            pressed("ArrowDown");
        }
        pressed("Enter");
        page.locator(".fjs-dropdownlist").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return this;
    }

    /** What the cursor stands on. */
    String underCursor() {
        return String.valueOf(page.evaluate("() => document.activeElement.innerText || document.activeElement.id"));
    }

    /** Goes on with the Tab key to the button that completes the task and presses Enter on it. */
    Person completedByKeyboard() {
        for (int i = 0; i < 20 && !underCursor().strip().equals("Complete"); i++) {
            pressed("Tab");
        }
        pressed("Enter");
        gone();
        return this;
    }

    /** Waits until the server has what was typed. */
    Person kept() {
        page.getByText(Pattern.compile("Kept at \\d\\d:\\d\\d")).waitFor();
        return this;
    }

    /** A picture of the open form, however long. */
    Person wholeForm(String name) {
        if (!PICTURES) {
            return this;
        }
        int tall = ((Number) page.locator(".fjs-form").evaluate("form => form.scrollHeight")).intValue();
        page.setViewportSize(1500, Math.max(1000, tall + 700));
        screenshot(name);
        page.setViewportSize(1500, 1000);
        return this;
    }

    /** What the form shows, all of it. */
    String form() {
        return page.locator(".fjs-form").innerText();
    }

    /** Answers the question of that name in one row of a list, counted from 0. */
    Person select(int row, String question, String answer) {
        return select(questions(question).nth(row), answer);
    }

    /** Chooses the first answer that holds these words, in one row of a list. */
    Person selectThatSays(int row, String question, String words) {
        return choose(questions(question).nth(row), new Locator.FilterOptions().setHasText(words), this);
    }

    /** Chooses the first answer that holds these words. */
    Person selectThatSays(String question, String words) {
        return selectThatSays(0, question, words);
    }

    /** The answers a question offers, without choosing one. */
    List<String> offered(String question) {
        return offered(0, question);
    }

    /** The answers offered in one row of a list, without choosing one; opened in the middle of the screen. */
    List<String> offered(int row, String question) {
        questions(question).nth(row).evaluate("field => field.scrollIntoView({block: 'center'})");
        return opened(questions(question).nth(row)).allInnerTexts();
    }

    /** Chooses a filter by its name, such as {@code My work due today}. */
    Person openFilter(String name) {
        page.locator(".task-filters").getByText(name).first().click();
        page.waitForFunction(ALL_CARDS_ARE_THERE);
        return this;
    }

    /** Takes the open task in hand, unless it is already: its answers can be given from then on. */
    Person claim() {
        Locator claim = page.locator("[cam-tasklist-task-meta] .claim").locator("visible=true");
        Locator holder = page.locator("[cam-tasklist-task-meta] [value='assignee.id']").locator("visible=true");
        claim.or(holder).first().waitFor();
        if (claim.count() > 0) {
            claim.first().click();
            // Tasklist takes the cursor to the name of who claimed, half a second later: whoever types before loses words.
            page.waitForFunction("() => document.activeElement?.closest('[value=\"assignee.id\"]')");
        }
        return this;
    }

    /** Types an answer; days as {@code 23/11/2026}. */
    Person fill(String label, String text) {
        return typed(field(label), text);
    }

    /** Types an answer in one row of a list, counted from 0. */
    Person fillRow(int row, String label, String text) {
        return typed(page.locator(".fjs-form").getByLabel(exactly(label)).nth(row), text);
    }

    /** A question that has just appeared may be drawn once more under the typing hand: a person sees that, and types again. */
    private Person typed(Locator field, String text) {
        for (int tried = 0; tried < 3; tried++) {
            field.fill(text);
            field.press("Tab");
            page.waitForTimeout(tried == 0 ? 60 : 400);
            if (!text.isEmpty() && field.count() == 1 && field.inputValue().isEmpty()) {
                page.waitForTimeout(300); // it may only be being drawn: what is typed into it now would stand there twice
            }
            if (!text.isEmpty() && field.count() == 1 && field.inputValue().isEmpty()) {
                continue;
            }
            break;
        }
        return this;
    }

    /** A list that opened because the cursor came to it closes when the cursor goes: it would cover what is answered next. */
    private static void leaveOthersFor(Locator field) {
        field.evaluate("field => field.contains(document.activeElement) || document.activeElement?.blur()");
    }

    /** Types an answer where the form asks for it. */
    Person fillIfAsked(String label, String text) {
        return field(label).count() > 0 ? fill(label, text) : this;
    }

    /** What stands in a field. */
    String answer(String label) {
        return field(label).inputValue();
    }

    /** Answers a question that has its answers below it, one or several of which may be ticked. */
    Person choose(String question, String... answers) {
        leaveOthersFor(question(question));
        for (String answer : answers) {
            Locator choice = question(question).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
            if (!choice.isChecked()) {
                choice.click();
            }
        }
        return this;
    }

    /** Answers a question that has its answers in a list that opens. */
    Person select(String question, String answer) {
        return select(question(question), answer);
    }

    private Person select(Locator field, String answer) {
        return choose(field, new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + answer.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0") + "\\s*$")), this);
    }

    /** Clicks the first of those answers; a list that closed again, because the page moved under it, is opened again. */
    private static Person choose(Locator field, Locator.FilterOptions wanted, Person chooser) {
        for (int i = 0; ; i++) {
            try {
                opened(field).filter(wanted).first().click(new Locator.ClickOptions().setTimeout(5_000));
                return chooser;
            } catch (com.microsoft.playwright.TimeoutError closed) {
                if (i == 5) {
                    throw closed;
                }
                field.evaluate("field => field.contains(document.activeElement) && document.activeElement.blur()");
            }
        }
    }

    /** The answers of a list, opened if it is not. */
    private static Locator opened(Locator field) {
        leaveOthersFor(field);
        Locator answers = field.locator(".fjs-dropdownlist-item");
        for (int i = 0; i < 3 && answers.count() == 0; i++) { // the field before may still be saying what it misses, and move the page
            field.locator(".fjs-select-display, .fjs-input-group").first().click();
            try {
                answers.first().waitFor(new Locator.WaitForOptions().setTimeout(2_000));
            } catch (com.microsoft.playwright.TimeoutError notOpen) {
                field.locator(".fjs-select-display, .fjs-input-group").first().press("ArrowDown");
            }
        }
        return answers;
    }

    /** Answers a question that has its answers below it, in one row of a list, counted from 0. */
    Person choose(int row, String question, String answer) {
        leaveOthersFor(questions(question).nth(row));
        questions(question).nth(row).getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).click();
        return this;
    }

    /** Adds a row to a list of answers. */
    Person addRow(String list) {
        page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).getByText("Add new").click();
        return this;
    }

    /** Adds a row to the last of the lists of that name, where one lies in each row of another. */
    Person addLastRow(String list) {
        page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).last().getByText("Add new").last().click();
        return this;
    }

    /** How often a question is asked, once in each row of a list. */
    int rows(String label) {
        return page.locator(".fjs-form").getByLabel(exactly(label)).count();
    }

    /** Takes a row out of a list of answers; does nothing where there is none. */
    Person removeRow(String list) {
        Locator remove = page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).locator(".fjs-repeat-row-remove");
        if (remove.count() > 0) {
            remove.first().click();
        }
        return this;
    }

    /** Takes every row but the first out of a list of answers. */
    Person onlyFirstRow(String list) {
        Locator remove = page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).last().locator(".fjs-repeat-row-remove");
        for (int left = remove.count(); left > 1; left--) {
            remove.last().click();
        }
        return this;
    }

    /** Completes the task and waits until it has left the screen. */
    Person complete() {
        mayComplete();
        gone();
        return this;
    }

    private void gone() {
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private String openTaskId() {
        var found = Pattern.compile("[?&]task=([^&]+)").matcher(page.url());
        return found.find() ? found.group(1) : "none";
    }

    /**
     * Answers a form whose like was answered by hand before, through the same address by which Tasklist submits it, from the
     * signed-in page: the same session, the same token, the same checks, without the minute of typing.
     *
     * @param journey the child's journey; empty for a file kept apart, whose tasks stand on no journey
     * @param answers by the names the form's file gives its questions, as a JSON object; what stood in the form already is sent along.
     *                {@code "=first x"} is the first, {@code "=second x"} the second, {@code "=all x"} each of the choices the form offers under the name x
     */
    Person answerQuickly(String task, String journey, String answers) {
        return answerForOneChild(task, journey, answers, "");
    }

    /** Whether a task of that name about that journey is offered to this person, asked as Tasklist asks. */
    boolean isOffered(String task, String journey) {
        return Boolean.TRUE.equals(page.evaluate("""
                async ([name, journey]) => {
                  const answer = await fetch('/camunda/api/engine/engine/default/task?' + new URLSearchParams({name, processInstanceBusinessKey: journey}));
                  return (await answer.json()).length > 0;
                }""", List.of(task, journey)));
    }

    /** As {@link #answerQuickly}, for a form that has a row for each child: the child of the task is answered for alone. */
    Person answerForOneChild(String task, String journey, String answers, String child) {
        if (!page.url().contains("/camunda/app/")) { // only there the page has the token
            page.navigate(application.address("/camunda/app/tasklist/default/?visit=" + ++visits));
            page.locator("[cam-widget-header] .account").waitFor();
        }
        page.evaluate(ANSWER, List.of(user, task, journey, answers, child));
        return this;
    }

    /** Tries to complete the task and returns the sentence with which it was refused. */
    String refusedOnCompleting() {
        mayComplete();
        Locator notice = page.locator(".page-notifications .alert-danger .message").first();
        notice.waitFor();
        return notice.innerText();
    }

    /** Presses Complete, or says what the form still complains of where it lets nobody press it. */
    private void mayComplete() {
        Locator complete = page.locator(".form-actions .btn-primary");
        try {
            complete.click(new Locator.ClickOptions().setTimeout(15_000));
        } catch (com.microsoft.playwright.TimeoutError trouble) {
            photograph("cannot-complete", false);
            throw new AssertionError("Complete cannot be pressed; the form says " + page.evaluate(WHAT_IS_WRONG), trouble);
        }
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return this;
    }

    Page page() {
        return page;
    }

    /** A picture of the screen in {@code target/screenshots}, where pictures are wanted. */
    Person screenshot(String name) {
        return PICTURES ? photograph(name, false) : this;
    }

    /** A picture of the whole page, however long, where pictures are wanted. */
    Person wholePage(String name) {
        return PICTURES ? photograph(name, true) : this;
    }

    private Person photograph(String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /**
     * What the browser complained of: errors in its console and in the pages' scripts. That Tasklist, which looks again and again at the
     * task it shows, does so once more when that task is done or has gone to somebody else, is no fault; the engine calls it not found,
     * or, where it goes at that very moment, a failure.
     */
    List<String> complaints() {
        return complaints.stream().filter(told -> shown.stream().noneMatch(task -> told.matches("(?s).*status of (404|500) .*/engine/default/task/" + task + ":.*"))).toList();
    }

    @Override
    public void close() {
        desk.close();
    }

    private Locator field(String label) {
        return page.locator(".fjs-form").getByLabel(exactly(label)).last();
    }

    /** The words alone, or with the star of a required question; for the browser's own kind of expression, which knows no quoting. */
    private static Pattern exactly(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0") + "\\*?\\s*$");
    }

    private Locator question(String question) {
        return questions(question).last();
    }

    private Locator questions(String question) {
        return page.locator(".fjs-form-field:not(.fjs-form-field-group):not(.fjs-form-field-dynamiclist)").filter(new Locator.FilterOptions().setHas(
                page.locator(".fjs-form-field-label").getByText(exactly(question))));
    }
}
