package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.timescales.KeptWhere;
import org.childjourney.timescales.KeptWhere.Home;
import org.junit.jupiter.api.Test;

/**
 * Each rule of law and house has a home in this system, and nothing runs that is no rule. {@code timescales/kept-where.csv} says of each how and where;
 * here that list, the code, the diagrams and the tests are held against each other, in both directions. A rule counts as named by the code where its id
 * stands as a text in a module's Java, comments left out, or in a table of rules of its folder.
 */
class EveryTimescaleIsKeptTest {

    private static final Path JAVA = Path.of("src/main/java/org/childjourney");
    /** They know of rules, and keep none. */
    private static final Set<String> NO_KEEPERS = Set.of("timescales", "clocks", "engine", "screens", "escalation", "demo", "caseload", "journey");
    private static final Pattern STARTS = Pattern.compile("new ClockStart\\(|clocks\\.replace\\(");
    private static final Pattern STOPS = Pattern.compile("\\.meet\\(");
    private static final Pattern CANCELS = Pattern.compile("\\.cancel(All)?\\(");
    private static final Pattern ASKED = Pattern.compile("clocks\\.(?:warnAt|dueAt)\\(\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n\"]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*");

    private static final List<Home> HOMES = KeptWhere.rows();
    private static final Map<String, Boolean> RULES = KeptWhere.rules();
    private static final Map<String, String> CODE_OF = modules().collect(Collectors.toMap(module -> module, EveryTimescaleIsKeptTest::code));
    /** The module in which each process and each class lies. */
    private static final Map<String, String> MODULE_OF = homesOfAll();
    /** The rules a diagram's timers and due dates ask the ledger about, by the diagram. */
    private static final Map<Path, Set<String>> ASKED_BY = Diagram.executable().stream().collect(Collectors.toMap(Diagram::file, diagram ->
            ASKED.matcher(plain(Diagram.text(diagram.file()))).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new))));

    @Test
    void every_rule_has_one_home_and_no_home_is_of_a_rule_that_is_gone() {
        assertThat(HOMES).extracting(Home::id).doesNotHaveDuplicates();
        assertThat(HOMES.stream().map(Home::id).filter(id -> !RULES.containsKey(id))).as("rows of rules that are gone").isEmpty();
        var without = new TreeSet<>(RULES.keySet());
        HOMES.forEach(home -> without.remove(home.id()));
        assertThat(without).as("rules without a home: write each into kept-where.csv").isEmpty();
    }

    @Test
    void each_home_says_how_a_rule_is_kept_and_why_in_a_sentence_of_its_own() {
        assertThat(HOMES).allSatisfy(home -> {
            assertThat(home.how()).isIn(KeptWhere.WAYS);
            assertThat(home.note()).as(home.id()).hasSizeBetween(30, 220).endsWith(".").matches("(?s)\\p{Lu}.*").doesNotContain("  ");
        });
    }

    @Test
    void the_process_or_class_that_keeps_a_rule_is_there() {
        assertThat(HOMES).allSatisfy(home -> assertThat(MODULE_OF).as(home.id() + " is kept in " + home.where()).containsKey(home.where()));
    }

    @Test
    void a_rule_with_a_clock_is_named_started_met_and_cancelled_by_the_module_that_is_its_home() {
        assertThat(HOMES).filteredOn(home -> home.how().equals("clock")).allSatisfy(home -> {
            String module = MODULE_OF.get(home.where());
            assertThat(RULES.get(home.id())).as(home.id() + " has a due instant").isTrue();
            assertThat(keepersOf(home.id())).as(home.id() + " is named by its home").contains(module);
            assertThat(STARTS.matcher(CODE_OF.get(module)).find()).as(module + " starts clocks").isTrue();
            assertThat(STOPS.matcher(CODE_OF.get(module)).find()).as(module + " meets clocks").isTrue();
            assertThat(CANCELS.matcher(CODE_OF.get(module)).find()).as(module + " cancels clocks").isTrue();
        });
    }

    @Test
    void a_clock_that_a_diagram_waits_for_is_kept_as_a_clock_and_named_by_the_diagrams_own_module() {
        var clocks = HOMES.stream().filter(home -> home.how().equals("clock")).map(Home::id).collect(Collectors.toSet());
        ASKED_BY.forEach((diagram, asked) -> {
            assertThat(clocks).as(diagram + " waits for it: write its row").containsAll(asked);
            assertThat(asked).allSatisfy(rule -> assertThat(keepersOf(rule)).as(diagram + " waits for " + rule).contains(diagram.getParent().getFileName().toString()));
        });
    }

    @Test
    void no_module_names_a_rule_that_has_no_row_and_no_diagram_waits_for_what_is_kept_otherwise() {
        var rows = HOMES.stream().map(Home::id).collect(Collectors.toSet());
        var named = RULES.keySet().stream().filter(rule -> !keepersOf(rule).isEmpty()).toList();
        assertThat(rows).as("named by a module: write its row").containsAll(named);
        var otherwise = HOMES.stream().filter(home -> !home.how().equals("clock")).map(Home::id).toList();
        assertThat(ASKED_BY.values()).as("kept otherwise").allSatisfy(asked -> assertThat(asked).doesNotContainAnyElementsOf(otherwise));
        assertThat(otherwise.stream().filter(RULES::get).toList()).as("has a due instant and yet no clock: said why, one by one")
                .containsExactlyInAnyOrder("eh-intervention-min", "advocacy-iv", "lac-short-break-75d", "scorecard-a1-426", "scorecard-a2-121", "scorecard-a3-14m");
    }

    @Test
    void every_rule_with_a_clock_is_told_of_in_some_test() {
        Set<String> told = Diagram.files(Path.of("src/test/java"), ".java").stream().filter(file -> !file.endsWith("EveryTimescaleIsKeptTest.java") && !file.toString().contains("/timescales/"))
                .flatMap(file -> WORD.matcher(Diagram.text(file)).results()).map(MatchResult::group).collect(Collectors.toSet());
        assertThat(HOMES.stream().filter(home -> home.how().equals("clock")).map(Home::id).filter(id -> !told.contains(id))).isEmpty();
    }

    /** The modules whose code or tables name the rule. */
    private static Set<String> keepersOf(String rule) {
        return CODE_OF.entrySet().stream().filter(module -> !NO_KEEPERS.contains(module.getKey()) && module.getValue().contains("\"" + rule + "\"")).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The module of each process and each class of the application, by its name. */
    static Map<String, String> homesOfAll() {
        Map<String, String> all = new TreeMap<>();
        Diagram.files(JAVA, ".java").stream().map(JAVA::relativize).filter(file -> file.getNameCount() > 1)
                .forEach(file -> all.put(file.getFileName().toString().replace(".java", ""), file.getName(0).toString()));
        Diagram.executable().forEach(diagram -> all.put(diagram.name(), diagram.module()));
        return all;
    }

    private static Stream<String> modules() {
        return Diagram.files(JAVA, ".java").stream().map(JAVA::relativize).filter(file -> file.getNameCount() > 1).map(file -> file.getName(0).toString()).distinct();
    }

    /** A module's Java without its comments, and its tables of rules. */
    private static String code(String module) {
        Path tables = Diagram.FOLDER.resolve(module);
        String dmn = !Files.isDirectory(tables) ? "" : Diagram.files(Diagram.FOLDER, ".dmn").stream().filter(file -> file.startsWith(tables)).map(Diagram::text)
                .map(EveryTimescaleIsKeptTest::plain).collect(Collectors.joining("\n"));
        return COMMENT.matcher(JavaText.ofModule(module)).replaceAll("") + dmn;
    }

    private static String plain(String xml) {
        return xml.replace("&quot;", "\"").replace("&#34;", "\"");
    }
}
