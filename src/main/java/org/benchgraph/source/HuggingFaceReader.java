package org.benchgraph.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text dumps of the Hugging Face pages of papers: a title on one line, its abstract on the next,
 * with or without blank lines between, behind a few lines of the page's header. In the layout
 * without blank lines the header's last word, "Subscribe", runs into the first title.
 *
 * <p>If a title or an abstract is missing, the lengths of the lines show it, and reading goes on
 * with the next record.
 */
public final class HuggingFaceReader implements PaperReader {
  static final String NAME = "huggingface";

  private static final String PROMPT = "Get trending papers in your email inbox";
  private static final String BUTTON = "Subscribe";
  private static final Pattern HEADER =
      Pattern.compile(
          "new|Subscribe|Daily Papers|by ?AK and the research community|"
              + PROMPT
              + ".{0,30}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2}(?:, \\d{4})?");
  private static final Pattern RUN_IN = Pattern.compile(BUTTON + "(?=[^\\p{Ll}\\s])");

  /** Longer lines are abstracts. Real titles end below 200 characters. */
  private static final int LONGEST_TITLE = 300;

  private static final int SHORTEST_ABSTRACT = 40;

  @Override
  public boolean accepts(InputHead head) {
    List<String> lines = head.lines();
    return lines.stream().anyMatch(line -> line.startsWith(PROMPT));
  }

  @Override
  public Iterator<RecordOutcome> read(InputStream input, String name) {
    return new Records(new LineReader(input), name);
  }

  private static final class Records extends AbstractIterator<RecordOutcome> {
    private final PeekingIterator<Line> lines;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final String name;
    private boolean behindHeader = true;
    private int number;

    Records(Iterator<Line> lines, String name) {
      this.lines = Iterators.peekingIterator(lines);
      this.name = name;
    }

    @Override
    protected RecordOutcome computeNext() {
      Optional<Line> first = take();
      while (first.isPresent() && isHeader(first.get())) {
        behindHeader = true;
        first = take();
      }
      if (first.isEmpty()) {
        return endOfData();
      }
      number++;
      String title = first.get().text().strip();
      if (behindHeader) {
        title = RUN_IN.matcher(title).lookingAt() ? title.substring(BUTTON.length()) : title;
      }
      behindHeader = false;
      return record(first.get(), title);
    }

    private RecordOutcome record(Line titleLine, String title) {
      if (title.length() > LONGEST_TITLE) {
        return skipped(titleLine, "an abstract without a title before it; put its title there");
      }
      if (!abstractFollows()) {
        return skipped(titleLine, "\"%s\" has no abstract behind it; add it".formatted(title));
      }
      Line abstractLine = take().orElseThrow();
      if (titleLine.fault().isPresent()) {
        return skipped(titleLine, "the line " + titleLine.fault().get());
      }
      if (abstractLine.fault().isPresent()) {
        return skipped(abstractLine, "the line " + abstractLine.fault().get());
      }
      return new PaperRecord(
          number,
          titleLine.number(),
          Optional.empty(),
          title,
          abstractLine.text().strip(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }

    // A short line before a long one is the next title, so this record lacks its abstract.
    private boolean abstractFollows() {
      Optional<Line> following = peek(0);
      if (following.isEmpty() || isHeader(following.get())) {
        return false;
      }
      if (isLong(following.get())) {
        return true;
      }
      return following.get().text().strip().length() >= SHORTEST_ABSTRACT
          && peek(1).map(line -> !isLong(line)).orElse(true);
    }

    private static boolean isLong(Line line) {
      return line.text().strip().length() > LONGEST_TITLE;
    }

    private static boolean isHeader(Line line) {
      return HEADER.matcher(line.text().strip()).matches();
    }

    private RecordSkipped skipped(Line line, String reason) {
      return new RecordSkipped(name + ":" + line.number(), reason);
    }

    private Optional<Line> take() {
      if (!ahead.isEmpty()) {
        return Optional.of(ahead.remove());
      }
      return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }

    private Optional<Line> peek(int distance) {
      while (ahead.size() <= distance && lines.hasNext()) {
        ahead.add(lines.next());
      }
      return ahead.stream().skip(distance).findFirst();
    }
  }
}
