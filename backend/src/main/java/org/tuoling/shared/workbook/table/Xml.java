package org.tuoling.shared.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tuoling.shared.problem.Refused;
import org.tuoling.shared.workbook.Limits;
import org.tuoling.shared.workbook.WorkbookError;

/**
 * Reads the parts of a workbook element by element. Document types and entities of one's own are refused: no workbook
 * has them, and they are how XML is made to fetch files or to grow without end.
 */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader reader;

    Xml(InputStream stream) {
        this.stream = stream;
        try {
            this.reader = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Goes on to the next start or end of an element; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(WorkbookError.UNREADABLE);
                    default -> {
                        // text between the elements that are asked for means nothing
                    }
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The attribute by its local name, whatever its prefix; null when absent. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String attribute, int otherwise) {
        String text = attribute(attribute);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new Refused(WorkbookError.UNREADABLE);
        }
    }

    /** Appends the text of the element the reader is at, but no more than a cell may hold and one character. */
    void appendText(StringBuilder text) {
        try {
            int depth = 1;
            while (depth > 0) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        appendBounded(text);
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(WorkbookError.UNREADABLE);
                    default -> {
                        // comments and instructions are no text
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw refusal(malformed);
        }
    }

    private void appendBounded(StringBuilder text) {
        int room = Limits.CELL_CHARACTERS + 1 - text.length();
        if (room > 0) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
        }
    }

    /** A limit met while unpacking comes wrapped in what the parser makes of it. */
    private static Refused refusal(XMLStreamException malformed) {
        for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
            if (cause instanceof XlsxPackage.TooLarge) {
                return new Refused(WorkbookError.TOO_LARGE_UNPACKED);
            }
        }
        return malformed.getNestedException() instanceof XlsxPackage.TooLarge
                ? new Refused(WorkbookError.TOO_LARGE_UNPACKED)
                : new Refused(WorkbookError.UNREADABLE);
    }

    @Override
    public void close() {
        try {
            reader.close();
            stream.close();
        } catch (XMLStreamException | IOException nothingToSave) {
            // the file is in memory: nothing stays open
        }
    }
}
