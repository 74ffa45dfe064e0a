package org.childjourney.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who must take part in every strategy discussion (Working Together): the council, the police and health. */
final class Quoracy {

    private static final Map<String, String> ALWAYS = new LinkedHashMap<>();
    private static final Map<String, String> HARMS = new LinkedHashMap<>();
    private static final Map<String, String> AGENCIES = Map.of("localAuthority", "Children's social care", "police", "Police", "health", "Health",
            "education", "School or nursery", "referrer", "Whoever referred the child", "probation", "Probation", "housing", "Housing");

    static {
        ALWAYS.put("localAuthority", "children's social care");
        ALWAYS.put("police", "the police");
        ALWAYS.put("health", "health");
        HARMS.put("physical", "physical abuse");
        HARMS.put("emotional", "emotional abuse");
        HARMS.put("sexual", "sexual abuse");
        HARMS.put("neglect", "neglect");
        HARMS.put("exploitation", "exploitation or harm outside the home");
    }

    private Quoracy() {}

    static boolean isQuorate(HoldTheStrategyDiscussion answers) {
        return missing(answers) == null;
    }

    /** Who was missing, in words; null when nobody was. */
    static String missing(HoldTheStrategyDiscussion answers) {
        var there = answers.participants().stream().map(HoldTheStrategyDiscussion.Participant::agency).collect(Collectors.toSet());
        String all = ALWAYS.entrySet().stream().filter(each -> !there.contains(each.getKey())).map(Map.Entry::getValue).collect(Collectors.joining(" and "));
        return all.isEmpty() ? null : all;
    }

    static String agencyInWords(String agency) {
        return AGENCIES.getOrDefault(agency, "Another agency");
    }

    static String harmsInWords(List<String> harms) {
        return harms.stream().map(each -> HARMS.getOrDefault(each, each)).collect(Collectors.joining(", "));
    }
}
