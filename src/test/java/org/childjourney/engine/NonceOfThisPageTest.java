package org.childjourney.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NonceOfThisPageTest {

    @Test
    void a_page_written_with_another_visitors_nonce_gets_the_one_its_own_policy_names() {
        String page = "<script nonce=\"theirs\" src=\"a.js\"></script><script nonce=\"theirs\">b()</script>";
        assertThat(NonceOfThisPage.withNonce(page, "script-src 'nonce-ours' 'strict-dynamic'"))
                .isEqualTo("<script nonce=\"ours\" src=\"a.js\"></script><script nonce=\"ours\">b()</script>");
    }

    @Test
    void a_page_whose_policy_names_no_nonce_stays_as_it_is() {
        assertThat(NonceOfThisPage.withNonce("<script nonce=\"x\"></script>", "default-src 'self'")).contains("nonce=\"x\"");
    }
}
