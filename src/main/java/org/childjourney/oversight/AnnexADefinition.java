package org.childjourney.oversight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Ofsted's Annex A asks for: the lists with their columns, and the codes a column accepts. */
@Component
class AnnexADefinition {

    /** One column of one list. */
    record Field(String list, String scope, int position, String column, String type, String format, String may_be_blank) {

        boolean mayBeBlank() {
            return "yes".equals(may_be_blank);
        }

        boolean isDate() {
            return "date".equals(type);
        }

        boolean isCategory() {
            return "category".equals(type);
        }
    }

    private record Code(String list, String column, String cleaned_value, String accepted_lettered_values) {}

    private final Map<String, List<Field>> fields;
    private final Map<String, List<String>> codes;

    AnnexADefinition() {
        fields = Lines.of("oversight/annex-a/fields.csv", Field.class).stream().collect(Collectors.groupingBy(Field::list, LinkedHashMap::new, Collectors.toList()));
        codes = Lines.of("oversight/annex-a/codes.csv", Code.class).stream().collect(Collectors.groupingBy(code -> code.list() + code.column(), Collectors.flatMapping(AnnexADefinition::accepted, Collectors.toList())));
    }

    List<Field> fieldsOf(String list) {
        return fields.get(list);
    }

    /** Such as {@code List 7: Children on a plan}. */
    String titleOf(String list) {
        return "List " + list.substring("list_".length()) + ": " + fields.get(list).get(0).scope();
    }

    /** Every list Ofsted asks for. */
    Set<String> lists() {
        return fields.keySet();
    }

    /** The value as Annex A writes it, found by our code or words; empty where no code fits. */
    Optional<String> written(Field field, String ours) {
        return codes.getOrDefault(field.list() + field.column(), List.of()).stream().filter(value -> fits(value, ours)).findFirst();
    }

    private static boolean fits(String value, String ours) {
        String words = value.replaceFirst("^[a-z]{1,2}\\) *", "").toLowerCase(Locale.ROOT);
        String wanted = ours.toLowerCase(Locale.ROOT);
        return words.equals(wanted) || words.startsWith(wanted) && !Character.isLetterOrDigit(words.charAt(wanted.length()));
    }

    private static Stream<String> accepted(Code code) {
        String lettered = code.accepted_lettered_values();
        return lettered == null || lettered.isBlank() ? Stream.of(code.cleaned_value().strip()) : Stream.of(lettered.split(" ¦ ")).map(String::strip);
    }
}
