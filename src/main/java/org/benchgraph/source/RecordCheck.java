package org.benchgraph.source;

import java.util.regex.Pattern;

/**
 * What every record must have, whatever its format: a title of at most {@link #LONGEST_TITLE} and
 * an abstract of at most {@link #LONGEST_ABSTRACT} characters, neither blank, both whole Unicode.
 * Control characters, which nothing downstream can store, become spaces, so offsets stay.
 */
final class RecordCheck {
  static final int LONGEST_TITLE = 1_000;
  static final int LONGEST_ABSTRACT = 50_000;

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]");
  private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private RecordCheck() {}

  static RecordOutcome check(PaperRecord read, String name) {
    String title = RecordText.joined(CONTROL.matcher(read.title()).replaceAll(" "));
    String text = CONTROL.matcher(read.abstractText()).replaceAll(" ");
    String where = name + ":" + read.line();
    if (title.isBlank()) {
      return new RecordSkipped(where, "the title is empty; give the record a title");
    }
    if (text.isBlank()) {
      return new RecordSkipped(
          where, "the abstract of \"%s\" is empty; give the record one".formatted(shown(title)));
    }
    if (title.length() > LONGEST_TITLE) {
      return new RecordSkipped(
          where,
          "the title has %,d characters, the limit is %,d; shorten it"
              .formatted(title.length(), LONGEST_TITLE));
    }
    if (text.length() > LONGEST_ABSTRACT) {
      return new RecordSkipped(
          where,
          "the abstract of \"%s\" has %,d characters, the limit is %,d; shorten it"
              .formatted(shown(title), text.length(), LONGEST_ABSTRACT));
    }
    if (HALF_PAIR.matcher(title + text).find()) {
      return new RecordSkipped(
          where, "the text holds half a surrogate pair, which is no character; mend its escapes");
    }
    if (!LETTER_OR_DIGIT.matcher(title).find() || !LETTER.matcher(text).find()) {
      return new RecordSkipped(
          where, "title or abstract has no letter in it; give the record both");
    }
    return new PaperRecord(
        read.number(),
        read.line(),
        read.id(),
        title,
        text,
        read.url(),
        read.authors(),
        read.date(),
        read.venue());
  }

  private static String shown(String title) {
    return title.length() > 80 ? title.substring(0, title.offsetByCodePoints(0, 60)) + "…" : title;
  }
}
