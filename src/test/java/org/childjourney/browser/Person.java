package org.childjourney.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a desk: signs in, opens tasks, answers forms, reads pages, as people do, with the browser's complaints kept. */
final class Person implements AutoCloseable {

    /** Before anyone has signed in the engine's pages ask who is there and are told "nobody"; that is no fault. */
    private static final Pattern ASKING_WHO_IS_THERE = Pattern.compile(".*/camunda/api/admin/auth/user/default$");

    private final BrowserContext desk;
    private final RunningApplication application;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    Person(BrowserContext desk, RunningApplication application) {
        this.desk = desk;
        this.application = application;
        this.page = desk.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(error -> complaints.add("error in the page: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !ASKING_WHO_IS_THERE.matcher(message.location().replaceAll(":\\d+:\\d+$", "")).matches()) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
    }

    /** Signs in to Tasklist and waits for it. */
    Person signIn(String user) {
        return signIn(user, "tasklist");
    }

    /** Signs in to one of the engine's pages: {@code tasklist}, {@code cockpit}. */
    Person signIn(String user, String app) {
        page.navigate(application.address("/camunda/app/" + app + "/default/"));
        page.getByPlaceholder("Username").fill(user);
        page.getByPlaceholder("Password").fill(RunningApplication.PASSWORD);
        page.locator("button[type=submit]").click();
        page.locator("[cam-widget-header] .account").waitFor();
        return this;
    }

    /** Signs in at our own page. */
    Person signInToPages(String user) {
        page.navigate(application.address("/sign-in"));
        return signInHere(user);
    }

    /** Signs in at our own sign-in page, which is open. */
    Person signInHere(String user) {
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

    /** Opens the newest task of that name in the filter that is open, and waits for its form. */
    Person openTask(String name) {
        page.locator(".tasks-list .task, [cam-tasks] .task").getByText(name, new Locator.GetByTextOptions().setExact(true)).first().click();
        page.locator(".fjs-form").waitFor();
        return this;
    }

    /** Chooses a filter by its name, such as {@code My work due today}. */
    Person openFilter(String name) {
        page.locator(".task-filters").getByText(name).first().click();
        return this;
    }

    /** Takes the open task in hand. */
    Person claim() {
        page.getByText("Claim", new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    /** Types an answer; days as {@code 23/11/2026}. */
    Person fill(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        field.press("Tab");
        return this;
    }

    /** What stands in a field. */
    String answer(String label) {
        return field(label).inputValue();
    }

    /** Answers a question that has its answers below it, one or several of which may be ticked. */
    Person choose(String question, String... answers) {
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
        Locator field = question(question);
        field.locator(".fjs-select-display, .fjs-input-group").first().click();
        try {
            field.locator(".fjs-dropdownlist-item").getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
        } catch (com.microsoft.playwright.TimeoutError trouble) {
            throw new AssertionError("“" + question + "” does not offer “" + answer + "” but " + field.locator(".fjs-dropdownlist-item").allInnerTexts(), trouble);
        }
        return this;
    }

    /** Adds a row to a list of answers. */
    Person addRow(String list) {
        page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).getByText("Add new").click();
        return this;
    }

    /** Takes a row out of a list of answers; does nothing where there is none. */
    Person removeRow(String list) {
        Locator remove = page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHasText(list)).locator(".fjs-repeat-row-remove");
        if (remove.count() > 0) {
            remove.first().click();
        }
        return this;
    }

    /** Completes the task and waits until it has left the screen. */
    Person complete() {
        mayComplete();
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
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
            screenshot("cannot-complete");
            throw new AssertionError("Complete cannot be pressed; the form says " + page.locator(".fjs-form-field-error").allInnerTexts()
                    + " at " + page.locator(".fjs-has-errors .fjs-form-field-label").allInnerTexts(), trouble);
        }
    }

    Person press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return this;
    }

    Page page() {
        return page;
    }

    /** A picture of the screen in {@code target/screenshots}. */
    Person screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** A picture of the whole page, however long. */
    Person wholePage(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** What the browser complained of: errors in its console and in the pages' scripts. */
    List<String> complaints() {
        return List.copyOf(complaints);
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
        return page.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHas(
                page.locator(".fjs-form-field-label").getByText(exactly(question)))).last();
    }
}
