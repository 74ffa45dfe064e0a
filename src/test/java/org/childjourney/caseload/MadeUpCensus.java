package org.childjourney.caseload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.childjourney.timescales.TimescalesConfiguration;

/** Writes censuses of made-up children for tests, short ones at once and endless ones as they are read. */
final class MadeUpCensus {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final CensusYear YEAR = CensusYear.of(LocalDate.of(2026, 3, 31), TODAY, new TimescalesConfiguration().baseWorkingDays(""));

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
              <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
                <Source><SourceLevel>L</SourceLevel><LEA>999</LEA></Source></Header>
              <Children>
            """;
    private static final String TAIL = "  </Children>\n</Message>\n";
    /** An episode with which nothing is wrong. */
    static final String CLOSED = """
            <CINdetails><CINreferralDate>2025-05-06</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <CINclosureDate>2025-09-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure><ReferralNFA>0</ReferralNFA></CINdetails>
            """;
    static final String OPEN = """
            <CINdetails><CINreferralDate>2026-02-02</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
            <Assessments><AssessmentActualStartDate>2026-03-02</AssessmentActualStartDate></Assessments><ReferralNFA>0</ReferralNFA></CINdetails>
            """;

    private MadeUpCensus() {}

    static String census(String... children) {
        return HEAD + String.join("\n", children) + TAIL;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A child with which nothing is wrong but what the arguments bring. */
    static String childWith(String id, String identifiers, String disabilities, String... episodes) {
        return "<Child><ChildIdentifiers><LAchildID>" + id + "</LAchildID>" + identifiers + "</ChildIdentifiers>\n<ChildCharacteristics><Ethnicity>WBRI</Ethnicity>"
                + "<Disabilities>" + disabilities + "</Disabilities></ChildCharacteristics>\n" + String.join("", episodes) + "</Child>\n";
    }

    static String child(String id, String... episodes) {
        return childWith(id, "<UPNunknown>UN4</UPNunknown><PersonBirthDate>2016-04-05</PersonBirthDate><Sex>F</Sex>", "<Disability>NONE</Disability>", episodes);
    }

    /** As {@link #of} the file would read it. */
    static CensusChild read(String child) {
        try (var reader = new CensusReader(stream(census(child)))) {
            return CensusChild.of(reader.next().orElseThrow(), YEAR);
        }
    }

    /** A census of so many children that is never in memory as a whole. */
    static InputStream endless(int children) {
        return new InputStream() {
            private InputStream part = stream(HEAD);
            private int next;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = part.read(into, from, most);
                while (read < 0 && next <= children) {
                    part = stream(next == children ? TAIL : child("MADEUP" + next, CLOSED, OPEN));
                    next++;
                    read = part.read(into, from, most);
                }
                return read;
            }
        };
    }
}
