package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Made-up children, on Friday 20 November 2026. */
@ChildJourneyTest
@RecordApplicationEvents
class ChildrenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String OFFICER = "contact-officer";

    @Autowired Children children;
    @Autowired ChildRecords records;
    @Autowired Matching matching;
    @Autowired JdbcClient database;
    @Autowired ApplicationEvents events;

    @Test
    void a_child_gets_a_reference_that_says_nothing_and_an_id_for_the_returns() {
        var child = children.facts(children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F"), OFFICER));
        assertThat(child.reference()).matches("CH-\\d{6}");
        assertThat(child.laChildId()).isEqualTo(child.reference().replace("-", ""));
        assertThat(events.stream(ChildRegistered.class)).extracting(ChildRegistered::child).containsExactly(child.id());
    }

    @Test
    void everything_wrong_with_a_child_is_said_at_once_and_nothing_is_stored() {
        long before = count();
        var wrong = NewChild.born("Petra", "Madeup", TODAY.plusDays(1), "X").ethnicity("NOPE").disabilities(Set.of("NONE", "VIS"))
                .identifiers(new Identifiers("no spaces!", "9434765918", "A801200010701", null, null)).home(Home.at(List.of("1 Nowhere"), "NOWHERE"));
        var refused = catchThrowableOfType(Refused.class, () -> children.register(wrong, OFFICER));
        assertThat(refused.fields()).extracting(WrongField::field).containsExactlyInAnyOrder(
                "dateOfBirth", "sex", "ethnicity", "disabilities", "laChildId", "nhsNumber", "postcode", "upn");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_child_is_born_or_expected_and_never_both_nor_neither() {
        var both = new NewChild(ChildName.of("A", "B"), new Birth(TODAY.minusDays(3), TODAY), "U", null, null, null, null, null, null);
        assertThat(refusal(both)).contains("never both");
        var neither = new NewChild(ChildName.of("A", "B"), null, "U", null, null, null, null, null, null);
        assertThat(refusal(neither)).contains("Give the date of birth");
        assertThat(children.check(neither)).as("a contact may tell of a child whose birth date nobody knows yet").isEmpty();
        assertThatThrownBy(() -> database.sql("update children set date_of_birth = '2020-01-01', expected_date_of_birth = '2020-01-01', sex = 'U' where id = ?")
                .param(children.register(NewChild.unborn("B", TODAY), OFFICER).value()).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_unborn_child_is_expected_within_forty_weeks_and_not_three_weeks_overdue() {
        assertThat(children.check(NewChild.unborn("Madeup", TODAY.plusWeeks(40)))).isEmpty();
        assertThat(children.check(NewChild.unborn("Madeup", TODAY.plusWeeks(40).plusDays(1)))).isNotEmpty();
        assertThat(children.check(NewChild.unborn("Madeup", TODAY.minusWeeks(3)))).isEmpty();
        assertThat(children.check(NewChild.unborn("Madeup", TODAY.minusWeeks(3).minusDays(1)))).isNotEmpty();
    }

    @Test
    void the_sex_of_an_unborn_child_is_unknown() {
        var girl = new NewChild(null, Birth.expected(TODAY.plusWeeks(5)), "F", null, null, null, null, null, null);
        assertThat(refusal(girl)).contains("unborn");
    }

    @Test
    void a_birth_turns_the_expected_date_into_a_date_of_birth_and_is_told() {
        var child = children.register(NewChild.unborn("Madeup", TODAY.plusWeeks(2)), OFFICER);
        children.born(child, TODAY.minusDays(1), "F", "social-worker");
        assertThat(children.facts(child)).satisfies(facts -> {
            assertThat(facts.unborn()).isFalse();
            assertThat(facts.dateOfBirth()).isEqualTo(TODAY.minusDays(1));
            assertThat(facts.sex()).isEqualTo("F");
        });
        assertThat(events.stream(ChildBorn.class)).containsExactly(new ChildBorn(
                child, java.time.Instant.parse("2026-11-19T00:00:00Z"), "social-worker", TODAY.minusDays(1), TODAY.plusWeeks(2)));
        assertThatThrownBy(() -> children.born(child, TODAY, "F", "social-worker")).hasMessageContaining("recorded already");
    }

    @Test
    void a_death_before_birth_or_in_the_future_or_of_an_unborn_child_is_refused() {
        var child = children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(2), "F"), OFFICER);
        assertThatThrownBy(() -> children.died(child, TODAY.minusYears(3), OFFICER)).hasMessageContaining("before the date of birth");
        assertThatThrownBy(() -> children.died(child, TODAY.plusDays(1), OFFICER)).hasMessageContaining("future");
        var unborn = children.register(NewChild.unborn("Madeup", TODAY), OFFICER);
        assertThatThrownBy(() -> children.died(unborn, TODAY, OFFICER)).hasMessageContaining("unborn");
        children.died(child, TODAY, OFFICER);
        assertThat(events.stream(ChildDied.class)).extracting(ChildDied::child).containsExactly(child);
    }

    @Test
    void what_stood_in_the_record_before_a_correction_is_kept_with_who_and_when() {
        var child = children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F"), OFFICER);
        children.update(child, details -> details.ethnicity("WBRI"), "social-worker");
        children.update(child, details -> details.ethnicity("WBRI"), "social-worker");
        assertThat(records.changes(OFFICER, child, "Test")).containsExactly(
                new RecordChange("ethnicity", null, "WBRI", java.time.Instant.parse("2026-11-20T09:00:00Z"), "social-worker"));
        assertThat(events.stream(ChildDetailsChanged.class)).as("what changes nothing is not told").hasSize(1);
    }

    @Test
    void a_move_keeps_the_school_and_is_told() {
        var child = children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F")
                .home(Home.at(List.of("1 Nowhere Lane"), "yo16ga").school("Invented Primary")), OFFICER);
        children.addressChanged(child, Home.at(List.of("2 Elsewhere Road", "Madeupham"), "YO31 7EX"), TODAY.minusDays(2), "social-worker");
        var home = records.forReader(OFFICER, child, "Test").details().home();
        assertThat(home).isEqualTo(new Home("2 Elsewhere Road\nMadeupham", "YO31 7EX", "Invented Primary"));
        assertThat(events.stream(AddressChanged.class)).singleElement().satisfies(moved -> assertThat(moved.postcodeChanged()).isTrue());
    }

    @Test
    void two_known_children_never_share_an_nhs_number_or_upn_but_a_provisional_one_may_until_decided() {
        var numbers = new Identifiers(null, "9434765919", "Q801200010701", null, null);
        var known = children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F").identifiers(numbers), OFFICER);
        var same = NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F").identifiers(numbers);
        assertThat(refusal(same)).contains("NHS number").contains("UPN").doesNotContain("CH-").doesNotContain("Petra");
        var heardOf = children.registerProvisional(same, OFFICER);
        assertThatThrownBy(() -> matching.confirm(heardOf, OFFICER)).isInstanceOf(Refused.class).hasMessageContaining("NHS number");
        assertThat(children.facts(heardOf).provisional()).isTrue();
        matching.sameAs(heardOf, known, OFFICER);
        assertThat(children.current(heardOf)).isEqualTo(known);
    }

    @Test
    void nobody_reads_a_name_without_access_and_an_operator_never_does() {
        var child = children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F"), OFFICER);
        assertThat(records.forReader(OFFICER, child, "Test").called()).isEqualTo("Petra Madeup");
        assertThatThrownBy(() -> records.forReader("system-operator", child, "Test")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.family("system-operator", child, "Test")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> records.changes("system-operator", child, "Test")).isInstanceOf(NotAllowed.class);
        assertThat(records.search("system-operator", "Petra Madeup", 20)).isEmpty();
        assertThat(database.sql("select count(*) from views where child = ? and not granted").param(child.value()).query(Long.class).single()).isEqualTo(3);
    }

    @Test
    void a_child_without_a_name_is_called_by_what_is_known() {
        assertThat(called(NewChild.unborn("Madeup", TODAY))).isEqualTo("Unborn baby Madeup");
        assertThat(called(new NewChild(null, Birth.on(TODAY), "M", null, null, new Identifiers("RND0001", null, null, null, null), null, null, null)))
                .isEqualTo("Child RND0001");
    }

    @Test
    void a_row_the_database_refuses_does_not_put_the_childs_name_into_the_log() {
        var child = children.register(NewChild.born("Markerina", "Madeup", TODAY.minusYears(7), "F"), OFFICER);
        var other = children.facts(children.register(NewChild.born("Petra", "Madeup", TODAY.minusYears(7), "F"), OFFICER)).reference();
        assertThatThrownBy(() -> database.sql("update children set reference = ? where id = ?").params(other, child.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refused -> assertThat(org.springframework.core.NestedExceptionUtils.getMostSpecificCause(refused).getMessage())
                        .contains("duplicate key").doesNotContain(other).doesNotContain("Markerina"));
    }

    private String called(NewChild child) {
        return records.forReader(OFFICER, children.register(child, OFFICER), "Test").called();
    }

    private String refusal(NewChild child) {
        return catchThrowableOfType(Refused.class, () -> children.register(child, OFFICER)).getMessage();
    }

    private long count() {
        return database.sql("select count(*) from children").query(Long.class).single();
    }
}
