package org.benchgraph.evaluate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Joins the tokens of a corpus to a text as people write it, and keeps where each token stands.
 * Offsets count Unicode code points.
 */
final class JoinedTokens {
  private static final Map<String, String> SIGNS =
      ImmutableMap.<String, String>builder()
          .put("-LRB-", "(")
          .put("-RRB-", ")")
          .put("-LSB-", "[")
          .put("-RSB-", "]")
          .put("-LCB-", "{")
          .put("-RCB-", "}")
          .put("``", "\u201c")
          .put("''", "\u201d")
          .buildOrThrow();
  private static final ImmutableSet<String> CLOSE_TO_BOTH = ImmutableSet.of("-", "/");
  private static final ImmutableSet<String> CLOSE_TO_THE_LAST =
      ImmutableSet.of(
          ",", ".", ";", ":", "?", "!", "%", ")", "]", "}", "\u201d", "\u2019", "'s", "\u2019s",
          "n't", "'");
  private static final ImmutableSet<String> CLOSE_TO_THE_NEXT =
      ImmutableSet.of("(", "[", "{", "\u201c", "\u2018", "$");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private int length;
  private boolean closeToTheNext = true;

  /** Adds a sentence. */
  void add(List<String> tokens) {
    if (length > 0) {
      append(" ");
    }
    closeToTheNext = true;
    for (String token : tokens) {
      String sign = SIGNS.getOrDefault(token, token);
      boolean closeToBoth = CLOSE_TO_BOTH.contains(sign);
      if (!closeToTheNext && !closeToBoth && !CLOSE_TO_THE_LAST.contains(sign)) {
        append(" ");
      }
      starts.add(length);
      append(sign);
      ends.add(length);
      closeToTheNext = closeToBoth || CLOSE_TO_THE_NEXT.contains(sign);
    }
  }

  private void append(String characters) {
    text.append(characters);
    length += characters.codePointCount(0, characters.length());
  }

  /** How many tokens were added. */
  int size() {
    return starts.size();
  }

  /** Where the token of that index, counted over all sentences, begins. */
  int start(int token) {
    return starts.get(token);
  }

  /** Where it ends. */
  int end(int token) {
    return ends.get(token);
  }

  String text() {
    return text.toString();
  }
}
