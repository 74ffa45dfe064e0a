package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A made-up mother, her two daughters and her unborn child. */
@ChildJourneyTest
class FamiliesTest {

    private static final String OFFICER = "contact-officer";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired Children children;
    @Autowired ChildRecords records;
    @Autowired Families families;
    @Autowired Households households;
    @Autowired Matching matching;

    @Test
    void an_unborn_child_is_a_brother_or_sister_too() {
        var amara = child("Amara");
        var unborn = children.register(NewChild.unborn("Madeup", DAY.plusWeeks(15)), OFFICER);
        var mother = families.record(NewPerson.called("Grace Madeup"), OFFICER);
        families.relate(amara, mother, Relation.MOTHER, true, OFFICER);
        families.relate(unborn, mother, Relation.MOTHER, true, OFFICER);
        assertThat(families.siblingsOf(amara)).containsExactly(new Sibling(unborn, List.of("same mother")));
        assertThat(families.siblingsOf(unborn)).containsExactly(new Sibling(amara, List.of("same mother")));
    }

    @Test
    void brothers_and_sisters_of_brothers_and_sisters_are_one_group() {
        var amara = child("Amara");
        var bola = child("Bola");
        var chidi = child("Chidi");
        var stranger = child("Otto");
        families.relate(amara, bola, Relation.SIBLING, OFFICER);
        families.relate(chidi, bola, Relation.HALF_SIBLING, OFFICER);
        assertThat(families.siblingsOf(amara)).extracting(Sibling::child).containsExactly(bola);
        assertThat(families.siblingsOf(bola)).extracting(Sibling::how).containsExactlyInAnyOrder(
                List.of("brother or sister"), List.of("half-brother or half-sister"));
        assertThat(families.siblingGroup(amara)).containsExactlyInAnyOrder(amara, bola, chidi);
        assertThat(families.siblingGroup(stranger)).containsExactly(stranger);
    }

    @Test
    void saying_it_again_or_from_the_other_side_changes_the_kind_and_adds_nothing() {
        var amara = child("Amara");
        var bola = child("Bola");
        families.relate(amara, bola, Relation.SIBLING, OFFICER);
        families.relate(bola, amara, Relation.HALF_SIBLING, OFFICER);
        assertThat(families.siblingsOf(amara)).containsExactly(new Sibling(bola, List.of("half-brother or half-sister")));
        var mother = families.record(NewPerson.called("Grace Madeup"), OFFICER);
        families.relate(amara, mother, Relation.MOTHER, null, OFFICER);
        families.relate(amara, mother, Relation.MOTHER, true, OFFICER);
        assertThat(records.family(OFFICER, amara, "Test").adults()).singleElement().satisfies(adult -> {
            assertThat(adult.name()).isEqualTo("Grace Madeup");
            assertThat(adult.parentalResponsibility()).isTrue();
        });
    }

    @Test
    void the_family_of_a_provisional_record_is_the_known_childs_once_they_are_joined() {
        var known = child("Amara");
        var heardOf = children.registerProvisional(NewChild.born("Amara", "Madeup", DAY.minusYears(7), "F"), OFFICER);
        var sister = children.registerProvisional(NewChild.born("Bola", "Madeup", DAY.minusYears(5), "F"), OFFICER);
        var mother = families.record(NewPerson.called("Grace Madeup"), OFFICER);
        families.relate(heardOf, mother, Relation.MOTHER, true, OFFICER);
        families.relate(sister, mother, Relation.MOTHER, true, OFFICER);
        assertThat(families.siblingsOf(known)).isEmpty();
        matching.sameAs(heardOf, known, OFFICER);
        assertThat(families.siblingsOf(known)).extracting(Sibling::child).containsExactly(sister);
        assertThat(families.siblingsOf(sister)).as("the known child, not the record that was joined").extracting(Sibling::child).containsExactly(known);
        assertThat(records.family(OFFICER, known, "Test").adults()).extracting(Adult::name).containsExactly("Grace Madeup");
    }

    @Test
    void a_child_lives_in_one_household_at_a_time() {
        var amara = child("Amara");
        var bola = child("Bola");
        var mother = families.record(NewPerson.called("Grace Madeup"), OFFICER);
        var partner = families.record(NewPerson.called("Ray Invented"), OFFICER);
        var first = households.liveTogether(List.of(amara, bola), List.of(mother), Home.UNKNOWN, DAY.minusYears(1));
        households.movesIn(first, partner, DAY.minusDays(30));
        assertThat(households.of(amara)).hasValueSatisfying(home -> {
            assertThat(home.children()).containsExactlyInAnyOrder(amara, bola);
            assertThat(home.adults()).containsExactly(mother, partner);
        });
        households.liveTogether(List.of(amara), List.of(mother), Home.UNKNOWN, DAY);
        households.movesOut(first, partner, DAY);
        assertThat(households.of(amara).orElseThrow().children()).containsExactly(amara);
        assertThat(households.of(bola).orElseThrow().adults()).containsExactly(mother);
    }

    @Test
    void relations_that_make_no_sense_are_refused() {
        var amara = child("Amara");
        assertThatThrownBy(() -> families.relate(amara, amara, Relation.SIBLING, OFFICER)).hasMessageContaining("two different children");
        assertThatThrownBy(() -> families.relate(amara, child("Bola"), Relation.MOTHER, OFFICER)).hasMessageContaining("what they are to each other");
        var mother = families.record(NewPerson.called("Grace Madeup"), OFFICER);
        assertThatThrownBy(() -> families.relate(amara, mother, Relation.SIBLING, null, OFFICER)).hasMessageContaining("Choose an adult");
        assertThatThrownBy(() -> families.record(NewPerson.called(" "), OFFICER)).hasMessageContaining("name");
    }

    @Test
    void a_partners_words_for_relations_are_understood() {
        assertThat(Relation.called("Mother")).isEqualTo(Relation.MOTHER);
        assertThat(Relation.called("step parent")).isEqualTo(Relation.STEP_PARENT);
        assertThat(Relation.called("half_sibling")).isEqualTo(Relation.HALF_SIBLING);
        assertThat(Relation.called("lodger")).isEqualTo(Relation.OTHER_ADULT);
        assertThat(Relation.called(null)).isEqualTo(Relation.OTHER_ADULT);
    }

    private ChildId child(String name) {
        return children.register(NewChild.born(name, "Madeup", DAY.minusYears(7), "F"), OFFICER);
    }
}
