package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TimescaleTableTest {

    private static final Path TABLE = Path.of("docs/timescales.md");

    @Test
    void the_table_people_read_is_the_one_the_system_counts_by() throws IOException {
        var generated = TimescaleTable.of(Timescales.national());
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, generated);
        }
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "").as("docs/timescales.md no longer says what rules.csv says. Write it again with: "
                + "mvn -o test -Dtest=TimescaleTableTest -Dregenerate=true, look at the difference, and commit it").isEqualTo(generated);
    }
}
