package org.childjourney.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.transfer.TransferStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** What a worker may hold. */
@ChildJourneyTest
class CaseloadsTest {

    @Autowired TransferStory story;
    @Autowired Caseloads caseloads;
    @Autowired Eligibility eligibility;
    @Autowired Directory directory;

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @AfterEach
    void whoever_joined_leaves() {
        story.ends();
    }

    @Test
    void a_child_weighs_what_the_heaviest_open_work_weighs_and_a_first_year_worker_holds_less_than_others() {
        var figures = new CaseloadFigures(new ClassPathResource("allocation/caseload.csv"));
        assertThat(figures.weightOf(Set.of("early-help", "protection-plan"))).isEqualTo(8);
        assertThat(figures.weightOf(Set.of())).as("held, and nothing open").isEqualTo(3);
        assertThat(figures.weightOf(Set.of("unheard-of"))).isEqualTo(3);
        assertThat(figures.limitOf(worker(false))).isEqualTo(100);
        assertThat(figures.limitOf(worker(true))).isEqualTo(60);
        assertThat(new Load(20, 101, 100).percent()).isEqualTo(101);
        assertThat(new Load(20, 201, 200).percent()).as("one point too many is too many").isEqualTo(101);
    }

    @Test
    void a_file_of_figures_that_cannot_be_stops_the_start_and_says_why() {
        assertThatThrownBy(() -> figures("what,key,points,evidence,words\nweight,other,none,D,x\n")).hasMessageContaining("points from 1 on");
        assertThatThrownBy(() -> figures("what,key,points,evidence,words\nweight,other,3,D,x\n")).hasMessageContaining("a limit for each role");
        assertThatThrownBy(() -> new CaseloadFigures(new ClassPathResource("allocation/nowhere.csv"))).hasMessageContaining("cannot be read");
    }

    @Test
    void the_load_of_a_worker_is_counted_from_the_stages_that_are_open() {
        story.joins("a-loaded-one", "Lida Loaded", Set.of("social-worker"), true, false);
        story.child("east", "a-loaded-one");
        story.child("east", "a-loaded-one");
        var load = caseloads.of(directory.find("a-loaded-one").orElseThrow());
        assertThat(load.children()).isEqualTo(2);
        assertThat(load.weight()).isEqualTo(6);
        assertThat(caseloads.holders()).contains("a-loaded-one");
    }

    @Test
    void full_hands_are_offered_only_with_a_reason_and_never_stand_in_the_way_of_an_enquiry() {
        story.joins("a-full-one", "Fred Full", Set.of("social-worker"), true, true);
        for (int i = 0; i < 20; i++) {
            story.child("east", "a-full-one");
        }
        var child = story.child("east", null);
        assertThat(eligibility.candidates(child, "child-in-need")).filteredOn(each -> each.username().equals("a-full-one"))
                .singleElement().satisfies(each -> {
                    assertThat(each.isFull()).isTrue();
                    assertThat(each.label()).contains("holds 20 children: full, needs your reason");
                });
        assertThat(eligibility.candidates(child, "child-in-need")).last().extracting(Candidate::isFull).as("the full ones last").isEqualTo(true);
        assertThat(eligibility.candidates(child, "protection-plan")).extracting(Candidate::username).as("a plain no is not outweighed by a reason").doesNotContain("a-full-one");
        assertThat(eligibility.candidates(child, "section-47")).extracting(Candidate::isFull).doesNotContain(true);
    }

    private static CaseloadFigures figures(String text) {
        return new CaseloadFigures(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Staff worker(boolean firstYear) {
        return new Staff("somebody", "Somebody", Set.of("social-worker"), Set.of("east"), true, firstYear, true);
    }
}
