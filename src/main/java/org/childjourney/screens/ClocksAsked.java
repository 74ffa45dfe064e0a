package org.childjourney.screens;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.childjourney.access.Team;
import org.childjourney.clocks.ClockSearch;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.DueWhen;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;

/** Which clocks somebody asks for, as it stands in the address; what is empty does not matter. */
record ClocksAsked(String state, String rule, String team, String dueBefore, String when) {

    ClocksAsked {
        state = given(state);
        rule = given(rule);
        team = given(team);
        dueBefore = given(dueBefore);
        when = given(when);
    }

    /** Only of this team. */
    static ClocksAsked of(String team) {
        return new ClocksAsked(null, null, team, null, null);
    }

    /** @throws Refused saying of each part what would be right */
    void check(Timescales rules, List<Team> known, int page) {
        var states = Arrays.stream(ClockState.values()).map(ClockState::text).toList();
        var times = Arrays.stream(DueWhen.values()).map(DueWhen::text).toList();
        var teams = known.stream().map(Team::id).toList();
        new Answers().require(state == null || states.contains(state), "state", state, "“" + state + "” is not a state. They are " + String.join(", ", states) + ".")
                .require(rule == null || rules.ids().contains(rule), "rule", rule, "There is no rule “" + rule + "”. A rule looks like contact-decision-24h.")
                .require(team == null || teams.contains(team), "team", team, "There is no team “" + team + "”. They are " + String.join(", ", teams) + ".")
                .require(when == null || times.contains(when), "when", when, "“" + when + "” is not a time. They are " + String.join(", ", times) + ".")
                .require(page >= 0, "page", page, "Pages are counted from 0.").orRefuse();
    }

    ClockSearch search(Collection<UUID> children, Collection<UUID> except) {
        return new ClockSearch(state == null ? null : ClockState.of(state), rule, instant(dueBefore), DueWhen.of(when).orElse(null), children, except);
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : LondonTime.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refused.because("dueBefore", text, e.getMessage());
        }
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
