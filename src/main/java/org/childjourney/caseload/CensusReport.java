package org.childjourney.caseload;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Writes the report of an import child by child, so that its length does not matter either. */
final class CensusReport implements AutoCloseable {

    private final JsonGenerator json;

    CensusReport(ObjectMapper mapper, OutputStream out, UUID importId, CensusReader file, List<Finding> ofTheHeader) {
        try {
            json = mapper.createGenerator(out);
            json.writeStartObject();
            json.writeStringField("importId", importId.toString());
            json.writeStringField("authority", file.authority());
            json.writePOJOField("referenceDate", file.referenceDate());
            json.writePOJOField("headerFindings", ofTheHeader);
            json.writeArrayFieldStart("children");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(TakenChild child) {
        try {
            json.writePOJO(child);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the report. @param stopped where and why reading stopped early; null at the end of the file */
    void end(CensusTotals totals, UnreadableCensus stopped) {
        try {
            json.writeEndArray();
            json.writePOJOField("totals", totals);
            json.writePOJOField("overallFindings", totals.overall());
            json.writeBooleanField("complete", stopped == null);
            if (stopped != null) {
                json.writePOJOField("stopped", new Finding("unreadable", stopped.line(), "", null, stopped.getMessage()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
