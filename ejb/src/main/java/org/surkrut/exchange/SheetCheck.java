package org.surkrut.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a spreadsheet's XML for what would make its reader take much memory or time:
 * entities, cells far out, endless texts, array formulas.
 */
final class SheetCheck {
    /** Of all entries together. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** Characters in a row; Excel's own limit for a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    /** Characters of a formula, which the reader works out for each cell that shares it. */
    private static final int MOST_FORMULA = 250;

    /** Columns A to ZZ, and more rows than there are. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,2}[1-9][0-9]{0,6}");

    private static final XMLInputFactory FACTORY = factory();

    private int elements;
    private int characters;
    private int most = MOST_CHARACTERS;

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Else it writes to the error output, beside throwing.
        factory.setXMLReporter((message, type, info, place) -> {});
        return factory;
    }

    void read(InputStream part) throws IOException, BadFileException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                check(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw SafeZip.broken(e.getMessage());
        }
    }

    private void check(int event, XMLStreamReader xml) throws BadFileException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.CHARACTERS -> characters += xml.getTextLength();
            case XMLStreamConstants.DTD -> throw SafeZip.broken("a document type");
            default -> {
                // Nothing to be feared.
            }
        }
        if (elements > MOST_ELEMENTS || characters > most) {
            throw new BadFileException(1, Reason.TOO_BIG, "too many cells, or too long ones");
        }
    }

    private void element(XMLStreamReader xml) throws BadFileException {
        elements++;
        characters = 0;
        String name = xml.getLocalName();
        most = name.equals("f") ? MOST_FORMULA : MOST_CHARACTERS;
        String place = name.equals("c") ? xml.getAttributeValue(null, "r") : null;
        if (place != null && !CELL.matcher(place).matches()) {
            throw SafeZip.broken("a cell far out");
        }
        if (name.equals("f") && "array".equals(xml.getAttributeValue(null, "t"))) {
            throw SafeZip.broken("an array formula");
        }
    }
}
