package org.childjourney.caseload;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a children in need census child by child, so that its size does not matter. A document type is refused and no
 * entity is ever resolved: such a file could read ours or never end.
 */
final class CensusReader implements AutoCloseable {

    /** More than any true child has; a part of the file that goes beyond is no child. */
    private static final int MOST_ELEMENTS = 5_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 12;

    private final XMLStreamReader xml;
    private LocalDate referenceDate;
    private String authority;
    private int elements;

    CensusReader(InputStream file) {
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
            xml = factory.createXMLStreamReader(file);
        } catch (XMLStreamException e) {
            throw new UnreadableCensus(line(e), "This is not an XML file that can be read.");
        }
        toTheChildren();
    }

    /** The last day of the census year, as the header gives it; null when it does not. */
    LocalDate referenceDate() {
        return referenceDate;
    }

    /** The council's number, as the header gives it; null when it does not. */
    String authority() {
        return authority;
    }

    /** The next child, or empty at the end. @throws UnreadableCensus where the file is no XML any more */
    Optional<Node> next() {
        try {
            while (xml.hasNext()) {
                if (step() == START_ELEMENT && "Child".equals(xml.getLocalName())) {
                    elements = 0;
                    return Optional.of(element(0));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new UnreadableCensus(line(e), "The file breaks off or is not XML any more from here. Children above this line were taken as reported.");
        }
    }

    private void toTheChildren() {
        try {
            if (!nextElementIs("Message")) {
                throw new UnreadableCensus(line(), "This is not a children in need census: the outermost element is to be Message.");
            }
            while (xml.hasNext()) {
                if (step() == START_ELEMENT) {
                    if ("Children".equals(xml.getLocalName())) {
                        return;
                    }
                    header(xml.getLocalName());
                }
            }
            throw new UnreadableCensus(line(), "This census has no Children.");
        } catch (XMLStreamException e) {
            throw new UnreadableCensus(line(e), "This is not an XML file that can be read.");
        }
    }

    private boolean nextElementIs(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (step() == START_ELEMENT) {
                return name.equals(xml.getLocalName());
            }
        }
        return false;
    }

    private void header(String name) throws XMLStreamException {
        if ("ReferenceDate".equals(name) || "LEA".equals(name)) {
            var node = element(0);
            if ("LEA".equals(name)) {
                authority = node.text();
            } else {
                referenceDate = node.day();
            }
        }
    }

    private Node element(int depth) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw new UnreadableCensus(line(), "This part of the file is far larger than a child's can be. Reading stopped here.");
        }
        var node = new Node(xml.getLocalName(), line());
        var text = new StringBuilder();
        for (int event = step(); event != END_ELEMENT; event = step()) {
            if (event == START_ELEMENT) {
                node.add(element(depth + 1));
            } else if (event == CHARACTERS || event == CDATA) {
                append(text);
            }
        }
        node.hold(text.toString());
        return node;
    }

    private void append(StringBuilder text) {
        if (text.length() + xml.getTextLength() > LONGEST_TEXT && !xml.isWhiteSpace()) {
            throw new UnreadableCensus(line(), "This element holds far more text than a census does. Reading stopped here.");
        }
        if (!xml.isWhiteSpace()) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private int step() throws XMLStreamException {
        int event = xml.next();
        if (event == DTD || event == ENTITY_REFERENCE) {
            throw new UnreadableCensus(line(), "The file has a document type or an entity of its own, which a census never has. Nothing more was read.");
        }
        return event;
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new UnreadableCensus(line(e), "The file could not be closed.");
        }
    }
}
