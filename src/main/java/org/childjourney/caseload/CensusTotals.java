package org.childjourney.caseload;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts over a whole file, however long; nothing of any child is kept. */
final class CensusTotals {

    @JsonProperty private long children;
    @JsonProperty private long imported;
    @JsonProperty private long alreadyHere;
    @JsonProperty private long refused;
    @JsonProperty private long openEpisodes;
    @JsonProperty private long closedEpisodes;
    @JsonProperty private long started;
    @JsonProperty private long history;
    @JsonProperty private long findings;
    private long bornWithoutSex;
    private long severalDisabilities;
    private long planStarts;
    private long conferences;
    private final Set<String> disabilities = new HashSet<>();

    void count(TakenChild child) {
        children++;
        imported += TakenChild.IMPORTED.equals(child.outcome()) ? 1 : 0;
        alreadyHere += TakenChild.ALREADY_HERE.equals(child.outcome()) ? 1 : 0;
        refused += TakenChild.REFUSED.equals(child.outcome()) ? 1 : 0;
        started += child.started().size();
        history += child.history().size();
        findings += child.findings().size();
    }

    /** Counts what the rules over the whole return ask for, of a child that could be taken. */
    void count(CensusChild child) {
        bornWithoutSex += "U".equals(child.details().sex()) && !child.details().birth().unborn() ? 1 : 0;
        disabilities.addAll(child.details().disabilities());
        severalDisabilities += child.details().disabilities().size() > 1 ? 1 : 0;
        for (Episode episode : child.episodes()) {
            openEpisodes += episode.open() ? 1 : 0;
            closedEpisodes += episode.open() ? 0 : 1;
            planStarts += episode.protectionPlans().size();
            conferences += (episode.initialConferenceOn() == null ? 0 : 1) + episode.enquiries().stream().filter(each -> each.conferenceOn() != null).count();
        }
    }

    /** The rules over the whole return that are broken. Refused children are left out of the counts. */
    List<Finding> overall() {
        var found = new ArrayList<Finding>();
        long taken = children - refused;
        add(found, planStarts > conferences, "2883", "CPPstartDate", planStarts, "There are more plan starts than initial conferences (" + conferences + ").");
        add(found, bornWithoutSex * 50 >= Math.max(1, taken), "2886Q", "Sex", bornWithoutSex, "The sex of two in a hundred born children or more is not recorded.");
        add(found, disabilities.size() < 8, "2887Q", "Disability", disabilities.size(), "Fewer than eight different disability codes are used.");
        add(found, severalDisabilities == 0, "2888Q", "Disability", severalDisabilities, "No child has more than one disability.");
        return found;
    }

    private static void add(List<Finding> found, boolean broken, String rule, String field, long value, String problem) {
        if (broken) {
            found.add(new Finding(rule, 0, field, String.valueOf(value), problem));
        }
    }

    long children() {
        return children;
    }

    long imported() {
        return imported;
    }

    long alreadyHere() {
        return alreadyHere;
    }

    long refused() {
        return refused;
    }
}
