package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report as a page, read as the XML that it is as well. */
final class Page {
    private static final Set<String> NAMESPACES = Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg");

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(String html) {
        try {
            return new Page(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    List<Element> all(String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    String style() {
        return all("style").get(0).getTextContent();
    }

    /** The texts of the table that says what the picture shows, row by row. */
    List<List<String>> numbers() {
        for (Element details : all("details")) {
            if (details.getAttribute("class").equals("table")) {
                List<List<String>> rows = new ArrayList<>();
                NodeList found = details.getElementsByTagName("tr");
                for (int i = 0; i < found.getLength(); i++) {
                    rows.add(children((Element) found.item(i)));
                }
                return rows;
            }
        }
        throw new AssertionError("no table");
    }

    private static List<String> children(Element row) {
        List<String> texts = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element) {
                texts.add(cell.getTextContent());
            }
        }
        return texts;
    }

    /** No script, no other file, and each link within the page has its end. */
    void assertStandsAlone() {
        Set<String> elements = new TreeSet<>();
        Set<String> identifiers = new HashSet<>();
        Set<String> targets = new TreeSet<>();
        for (Element element : all("*")) {
            elements.add(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(attributes.item(i), identifiers, targets);
            }
        }
        for (String forbidden :
                List.of("script", "link", "img", "iframe", "object", "embed", "base", "form", "image")) {
            assertFalse(elements.contains(forbidden), forbidden);
        }
        targets.removeAll(identifiers);
        assertEquals(Set.of(), targets);
        String style = style();
        assertFalse(style.contains("@import") || style.contains("http") || style.contains("@font-face"), style);
        assertEquals(style.split("url\\(", -1).length, style.split("url\\(#", -1).length, style);
    }

    private static void attribute(Node attribute, Set<String> identifiers, Set<String> targets) {
        String name = attribute.getNodeName();
        String value = attribute.getNodeValue();
        assertFalse(name.startsWith("on") || name.equals("src") || name.equals("style"), name);
        if (name.equals("id")) {
            assertFalse(identifiers.contains(value), value);
            identifiers.add(value);
        } else if (name.equals("href")) {
            assertEquals('#', value.charAt(0), value);
            targets.add(value.substring(1));
        } else if (name.equals("xmlns")) {
            assertEquals(true, NAMESPACES.contains(value), value);
        }
    }
}
