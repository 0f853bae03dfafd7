package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The entries of an Atom feed of the arXiv API (RFC 4287), read as UTF-8, which arXiv always sends.
 *
 * <p>Document type declarations end the reading: a feed has none, and they are how XML reaches for
 * other files or grows without bound. Behind broken XML nothing can be read either; what came
 * before it is kept.
 */
public final class AtomFeed extends AbstractIterator<RecordOutcome> {
  private final String name;
  private final InputStream input;
  private XMLStreamReader xml;
  private OptionalInt total = OptionalInt.empty();
  private boolean broken;
  private boolean finished;
  private int number;

  /** A feed; the caller closes the input. */
  public AtomFeed(InputStream input, String name) {
    this.input = input;
    this.name = name;
  }

  /** How many entries the whole answer has, all pages together, as far as read. */
  public OptionalInt total() {
    return total;
  }

  /** Whether the feed ended before its XML did. */
  public boolean isBroken() {
    return broken;
  }

  @Override
  protected RecordOutcome computeNext() {
    if (finished) {
      return endOfData();
    }
    try {
      if (xml == null) {
        xml = open(input);
      }
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          return broken("has a document type declaration, which is not read; remove it");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "entry" -> {
              number++;
              return new AtomEntry(xml, number, name).read();
            }
            case "totalResults" -> total = number(AtomEntry.text(xml));
            default -> {}
          }
        }
      }
      return endOfData();
    } catch (XMLStreamException e) {
      String problem = String.valueOf(e.getMessage()).replaceAll("(?s).*Message: ", "");
      return broken(
          "the XML is broken, nothing behind this line was read; fetch it again (%s)"
              .formatted(problem));
    }
  }

  private RecordSkipped broken(String reason) {
    broken = true;
    finished = true;
    int line = xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    return new RecordSkipped(name + ":" + line, reason);
  }

  private static OptionalInt number(String text) {
    return text.strip().matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(text.strip()))
        : OptionalInt.empty();
  }

  private static XMLStreamReader open(InputStream input) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to another file, which is not read");
        });
    // A reader that puts U+FFFD for broken bytes: they then spoil their entry alone.
    return factory.createXMLStreamReader(new InputStreamReader(input, StandardCharsets.UTF_8));
  }
}
