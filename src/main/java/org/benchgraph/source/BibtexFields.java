package org.benchgraph.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** The fields of a BibTeX entry as those of a record. */
final class BibtexFields {
  private static final Splitter AUTHORS =
      Splitter.on(Pattern.compile("\\s+and\\s+")).trimResults().omitEmptyStrings();
  private static final Pattern BRACE = Pattern.compile("(?<!\\\\)[{}]");
  private static final Pattern BARE_PERCENT = Pattern.compile("(?<!\\\\)%");
  private static final Pattern NAME = Pattern.compile("([^,]+),\\s*(.+)");

  private final BibTeXEntry entry;

  private BibtexFields(BibTeXEntry entry) {
    this.entry = entry;
  }

  static PaperRecord record(BibTeXEntry entry, int number, int line) {
    BibtexFields fields = new BibtexFields(entry);
    Optional<String> url = fields.raw("url");
    return new PaperRecord(
        number,
        line,
        fields.id(url),
        fields.plain("title").orElse(""),
        // Formulas stay as they are: the clean-up of abstracts knows them better than a printer.
        fields
            .raw("abstract")
            .map(text -> BRACE.matcher(text).replaceAll(""))
            .map(RecordText::joined)
            .orElse(""),
        url.or(() -> fields.raw("doi").map(BibtexFields::doiAddress)).flatMap(RecordText::url),
        fields.authors(),
        fields.raw("date").or(() -> fields.raw("year")).flatMap(RecordText::date),
        fields.plain("booktitle").or(() -> fields.plain("journal")));
  }

  private static String doiAddress(String doi) {
    return doi.startsWith("http") ? doi : "https://doi.org/" + doi;
  }

  private Optional<PaperId> id(Optional<String> url) {
    return raw("eprint")
        .flatMap(PaperId::ofArxiv)
        .or(() -> url.flatMap(PaperId::ofArxiv))
        .or(() -> raw("doi").flatMap(PaperId::ofDoi))
        .or(() -> url.flatMap(PaperId::ofDoi));
  }

  private List<String> authors() {
    return raw("author").stream()
        .flatMap(authors -> AUTHORS.splitToStream(authors.replaceAll("\\s+", " ")))
        .map(BibtexFields::plainText)
        .map(author -> NAME.matcher(author).replaceFirst("$2 $1"))
        .filter(author -> !author.isBlank() && !author.equals("others"))
        .collect(toImmutableList());
  }

  private Optional<String> plain(String field) {
    return raw(field).map(BibtexFields::plainText).flatMap(RecordText::present);
  }

  private Optional<String> raw(String field) {
    for (Map.Entry<Key, Value> candidate : entry.getFields().entrySet()) {
      if (candidate.getKey().getValue().equalsIgnoreCase(field)) {
        return RecordText.present(candidate.getValue().toUserString());
      }
    }
    return Optional.empty();
  }

  /** Accents and braces resolved; a per cent sign is one, not the start of a comment. */
  private static String plainText(String latex) {
    if (BRACE.matcher(latex).find() || latex.indexOf('\\') >= 0) {
      try {
        String escaped = BARE_PERCENT.matcher(latex).replaceAll("\\\\\\\\%");
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(escaped))).strip();
      } catch (ParseException | TokenMgrException e) {
        return BRACE.matcher(latex).replaceAll("").strip();
      }
    }
    return latex;
  }
}
