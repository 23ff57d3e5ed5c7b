package io.github.dynalect.benchmarks.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An SVG image while it is drawn, one element a line. What an element looks like is said by its class, in the style.
 *
 * <p>Our own, and not a chart library: those on AWT measure text by fonts, which a machine with only a JDK may lack, and
 * their images differ from machine to machine.
 */
final class Drawing {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Begins an image of a size in pixels. */
    Drawing(int width, int height, String title, String style) {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("viewBox", "0 0 " + width + " " + height);
            xml.writeAttribute("width", Integer.toString(width));
            xml.writeAttribute("height", Integer.toString(height));
            xml.writeAttribute("role", "img");
            element("title", title);
            element("style", "\n" + style);
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
    }

    Drawing rectangle(String look, double x, double y, double width, double height) {
        return element(
                "rect",
                "",
                "class",
                look,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
    }

    Drawing line(String look, double x, double top, double bottom) {
        return element(
                "line", "", "class", look, "x1", number(x), "x2", number(x), "y1", number(top), "y2", number(bottom));
    }

    /** Words that begin, have their middle, or end at a point, as their look says. */
    Drawing words(String look, double x, double y, String words) {
        return element("text", words, "class", look, "x", number(x), "y", number(y));
    }

    /** {@return the whole image} */
    String end() {
        try {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
            return text.toString();
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
    }

    private Drawing element(String name, String content, String... attributes) {
        try {
            xml.writeCharacters("\n  ");
            if (content.isEmpty()) {
                xml.writeEmptyElement(name);
            } else {
                xml.writeStartElement(name);
            }
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
            if (!content.isEmpty()) {
                xml.writeCharacters(content);
                xml.writeEndElement();
            }
            return this;
        } catch (XMLStreamException failure) {
            throw unexpected(failure);
        }
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }

    private static IllegalStateException unexpected(XMLStreamException failure) {
        return new IllegalStateException("A text in memory cannot fail to be written", failure);
    }
}
