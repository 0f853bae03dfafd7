package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;

/** Finds the other places where a paper repeats a name that was found once, letter for letter. */
final class RepeatFinder {
  private static final double DISCOUNT = 0.9;
  private static final int SHORTEST = 3;

  /**
   * The given mentions and the repeats of the named ones that overlap none of them, in reading
   * order.
   */
  List<Mention> withRepeats(Document document, List<Mention> mentions) {
    Map<String, Mention> surest =
        new TreeMap<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Mention mention : mentions) {
      if (mention.named() && mention.surface().length() >= SHORTEST) {
        surest.merge(mention.surface(), mention, (a, b) -> b.confidence() > a.confidence() ? b : a);
      }
    }
    List<Mention> all = new ArrayList<>(mentions);
    for (Mention name : surest.values()) {
      Pattern whole =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}-])"
                  + Pattern.quote(name.surface())
                  + "(?![\\p{L}\\p{N}]|-\\p{Lu})");
      for (Field field : Field.values()) {
        String text = document.paper().text(field);
        Matcher matcher = whole.matcher(text);
        while (matcher.find()) {
          int start = text.codePointCount(0, matcher.start());
          Span span =
              new Span(field, start, start + text.codePointCount(matcher.start(), matcher.end()));
          if (!document.isOmitted(span)
              && all.stream().noneMatch(mention -> mention.span().overlaps(span))) {
            all.add(
                new Mention(
                    name.type(),
                    span,
                    name.surface(),
                    true,
                    name.confidence() * DISCOUNT,
                    name.extractor()));
          }
        }
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return ImmutableList.copyOf(all);
  }
}
