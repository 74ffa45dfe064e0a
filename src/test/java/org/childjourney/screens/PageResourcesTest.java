package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.childjourney.ChildJourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ChildJourneyTest
class PageResourcesTest {

    private static final Pattern STYLES = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");

    @Autowired MockMvc web;

    @Test
    void each_style_a_page_names_is_there_and_none_asks_for_a_typeface() throws Exception {
        List<String> styles = STYLES.matcher(read("/sign-in")).results().map((MatchResult found) -> found.group(1)).toList();
        assertThat(styles).anyMatch(style -> style.contains("govuk-frontend"));
        for (String style : styles) {
            assertThat(read(style)).as(style).contains("{").doesNotContain("@font-face", "woff");
        }
        assertThat(read(styles.stream().filter(style -> style.contains("govuk-frontend")).findFirst().orElseThrow())).contains(".govuk-button{");
    }

    private String read(String address) throws Exception {
        var answer = web.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }
}
