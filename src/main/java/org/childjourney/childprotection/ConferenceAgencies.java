package org.childjourney.childprotection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agencies and professional groups that come to a conference; health counts as one group for the quorum, whoever comes. */
final class ConferenceAgencies {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("localAuthority", "Children's social care");
        WORDS.put("health", "Health");
        WORDS.put("police", "Police");
        WORDS.put("education", "School, nursery or college");
        WORDS.put("earlyHelp", "Early help or children's centre");
        WORDS.put("probation", "Probation");
        WORDS.put("youthJustice", "Youth justice");
        WORDS.put("adultServices", "Adult services: mental health, drugs, alcohol");
        WORDS.put("housing", "Housing");
        WORDS.put("voluntary", "Voluntary organisation");
    }

    private ConferenceAgencies() {}

    static boolean isOne(String code) {
        return code != null && WORDS.containsKey(code);
    }

    static String words(String code) {
        return WORDS.getOrDefault(code, code);
    }

    static List<Map<String, String>> choices() {
        return WORDS.entrySet().stream().map(each -> Map.of("value", each.getKey(), "label", each.getValue())).toList();
    }
}
