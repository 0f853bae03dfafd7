package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benchgraph.model.Span;

/** Finds the numbers of a sentence in the text as read, and the tokens that they stand in. */
final class NumberScanner {
  private final DigitNumberFinder digitNumberFinder = new DigitNumberFinder();
  private final WordNumberFinder wordNumberFinder = new WordNumberFinder();

  /** The numbers, from left to right. */
  List<WrittenNumber> scan(EntitySentence sentence) {
    String text = sentence.text();
    List<NumberMatch> matches =
        Stream.concat(digitNumberFinder.find(text).stream(), wordNumberFinder.find(text).stream())
            .sorted(Comparator.comparingInt(NumberMatch::start))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<WrittenNumber> found = ImmutableList.builder();
    Span whole = sentence.sentence().span();
    int counted = 0;
    int offset = whole.start();
    for (NumberMatch match : matches) {
      offset += text.codePointCount(counted, match.start());
      counted = match.start();
      int end = offset + text.codePointCount(match.start(), match.end());
      Span span = new Span(whole.field(), offset, end);
      sentence
          .tokens(span)
          .ifPresent(
              tokens ->
                  found.add(
                      new WrittenNumber(
                          text.substring(match.start(), match.end()),
                          match.signed(),
                          Optional.of(match.unit()).filter(unit -> !unit.isEmpty()),
                          !match.sign().isEmpty(),
                          span,
                          tokens)));
    }
    return found.build();
  }
}
