package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/**
 * BibTeX entries with an {@code abstract}; entries without one are reported. An entry is known by
 * its arXiv number or its DOI, not by its citation key, which differs from file to file.
 */
public final class BibtexReader implements PaperReader {
  static final String NAME = "bibtex";

  private static final Pattern ENTRY = Pattern.compile("@\\s*[A-Za-z]+\\s*[{(].*");
  private static final int LONGEST_MACROS = 1 << 20;

  @Override
  public boolean accepts(InputHead head) {
    return head.text().lines().anyMatch(line -> ENTRY.matcher(line.strip()).matches());
  }

  @Override
  public Iterator<RecordOutcome> read(InputStream input, String name) {
    return new Records(new BibtexEntries(input), name);
  }

  private static final class Records extends AbstractIterator<RecordOutcome> {
    private final Iterator<BibtexEntries.Entry> entries;
    private final String name;
    private final StringBuilder macros = new StringBuilder();
    private int number;

    Records(Iterator<BibtexEntries.Entry> entries, String name) {
      this.entries = entries;
      this.name = name;
    }

    @Override
    protected RecordOutcome computeNext() {
      while (entries.hasNext()) {
        BibtexEntries.Entry entry = entries.next();
        if (entry.is("comment") || entry.is("preamble")) {
          continue;
        }
        if (entry.is("string")) {
          if (macros.length() + entry.text().length() < LONGEST_MACROS && parses(entry.text())) {
            macros.append(entry.text()).append('\n');
          }
          continue;
        }
        number++;
        return record(entry);
      }
      return endOfData();
    }

    private RecordOutcome record(BibtexEntries.Entry entry) {
      String where = name + ":" + entry.line();
      if (entry.fault().isPresent()) {
        return new RecordSkipped(where, "the entry " + entry.fault().get());
      }
      try {
        BibTeXDatabase database = parse(macros + entry.text());
        for (BibTeXEntry parsed : database.getEntries().values()) {
          return BibtexFields.record(parsed, number, entry.line());
        }
        return new RecordSkipped(where, "the entry is empty; remove or complete it");
      } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
        return new RecordSkipped(
            where, "the BibTeX entry is broken or cut off; close its braces and quotes");
      }
    }

    private static boolean parses(String text) {
      try {
        parse(text);
        return true;
      } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
        return false;
      }
    }

    private static BibTeXDatabase parse(String text) throws ParseException {
      return new Parser().parse(new StringReader(text));
    }
  }

  /** Undefined macros and cross references are common and do not matter here. */
  private static final class Parser extends BibTeXParser {
    Parser() throws ParseException {}

    @Override
    public void checkStringResolution(org.jbibtex.Key key, org.jbibtex.BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(org.jbibtex.Key key, BibTeXEntry entry) {}
  }
}
