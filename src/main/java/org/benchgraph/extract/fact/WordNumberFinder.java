package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds multiples written as words: "half", "doubling", "four times", "an order of magnitude". */
final class WordNumberFinder {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\w-])(?:(?<amount>an|one|two|three|four|five|six|seven|eight|nine|ten)"
              + " (?<measure>times|orders? of magnitude)"
              + "|(?<word>half|halving|twice|thrice|doubling|tripling|(?:halv|doubl|tripl)es(?= (?:the|its|their)\\b)))"
              + "(?![\\w-])",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> AMOUNTS =
      ImmutableMap.<String, Integer>builder()
          .put("an", 1)
          .put("one", 1)
          .put("two", 2)
          .put("three", 3)
          .put("four", 4)
          .put("five", 5)
          .put("six", 6)
          .put("seven", 7)
          .put("eight", 8)
          .put("nine", 9)
          .put("ten", 10)
          .put("twice", 2)
          .put("doubling", 2)
          .put("doubles", 2)
          .put("thrice", 3)
          .put("tripling", 3)
          .put("triples", 3)
          .buildOrThrow();

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The multiples, from left to right. */
  List<NumberMatch> find(String text) {
    ImmutableList.Builder<NumberMatch> found = ImmutableList.builder();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      found.add(new NumberMatch(matcher.start(), matcher.end(), magnitude(matcher), "x", ""));
    }
    return found.build();
  }

  private static BigDecimal magnitude(Matcher matcher) {
    if (matcher.group("word") != null) {
      String word = matcher.group("word").toLowerCase(Locale.ROOT);
      return word.startsWith("hal") ? HALF : BigDecimal.valueOf(AMOUNTS.get(word));
    }
    int amount = AMOUNTS.get(matcher.group("amount").toLowerCase(Locale.ROOT));
    boolean order = matcher.group("measure").toLowerCase(Locale.ROOT).startsWith("o");
    return order ? BigDecimal.TEN.pow(amount) : BigDecimal.valueOf(amount);
  }
}
