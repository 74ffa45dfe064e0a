package org.childjourney.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.allocation.Allocation;
import org.childjourney.transfer.CouncilMoves;
import org.childjourney.transfer.TransferStory;
import org.childjourney.transfer.Transfers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** What a stage and a closed journey mean for handovers. */
@ChildJourneyTest
class HandoverAfterAStageTest {

    @Autowired TransferStory story;
    @Autowired Transfers transfers;
    @Autowired CouncilMoves moves;
    @Autowired Allocation allocation;
    @Autowired Journeys journeys;

    @BeforeEach
    void it_is_monday() {
        story.begins();
    }

    @Test
    void where_the_council_says_so_a_stage_that_begins_proposes_the_handover_to_the_team_that_does_it() {
        var settings = new MockEnvironment().withProperty("childjourney.handover.after.entering-care", "west");
        var follows = new TransfersOnTheJourney(transfers, moves, allocation, settings);
        var child = story.child("east", "social-worker");
        story.inOneTransaction(() -> follows.on(new StageBegan(child, story.journey(child), "single-assessment", UUID.randomUUID(), "Single assessment")));
        assertThat(transfers.openOf(child)).as("nothing is said about this stage").isEmpty();
        story.inOneTransaction(() -> follows.on(new StageBegan(child, story.journey(child), "entering-care", UUID.randomUUID(), "Care")));
        assertThat(transfers.openOf(child)).hasValueSatisfying(open -> {
            assertThat(open.toTeam()).isEqualTo("west");
            assertThat(open.proposedBy()).isEqualTo("system");
        });
    }

    @Test
    void a_handover_and_a_move_fall_away_when_the_case_is_closed_by_another_decision() {
        var child = story.child("east", "social-worker");
        story.inOneTransaction(() -> transfers.propose(new org.childjourney.transfer.NewTransfer(child, story.journey(child), "west", null,
                org.childjourney.transfer.ChangeReason.TSPROC, "A test.", null, "test:" + child), "social-worker"));
        story.inOneTransaction(() -> journeys.closeIfNothingIsOpen(child, story.now(), "a test", "team-manager"));
        assertThat(transfers.openOf(child)).isEmpty();
        assertThat(journeys.openOf(child)).isEmpty();
    }
}
