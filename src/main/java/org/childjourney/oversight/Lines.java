package org.childjourney.oversight;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list of ours that lies beside the code, line by line. */
final class Lines {

    private Lines() {}

    static <L> List<L> of(String file, Class<L> line) {
        var mapper = new CsvMapper();
        try (InputStream read = Lines.class.getClassLoader().getResourceAsStream(file);
                MappingIterator<L> lines = mapper.readerFor(line).with(CsvSchema.emptySchema().withHeader()).readValues(read)) {
            return lines.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " cannot be read", e);
        }
    }

    static String text(String file) {
        try (InputStream read = Lines.class.getClassLoader().getResourceAsStream(file)) {
            return new String(read.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + file + " cannot be read", e);
        }
    }
}
