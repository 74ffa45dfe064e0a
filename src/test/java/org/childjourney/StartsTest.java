package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class StartsTest {

    @Autowired
    DataSource database;

    @Test
    void the_application_starts_on_an_empty_database_whose_session_is_in_utc() {
        assertThat(JdbcClient.create(database).sql("show timezone").query(String.class).single()).isEqualTo("UTC");
    }
}
