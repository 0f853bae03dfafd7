package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benchgraph.model.Span;

/**
 * Finds the numbers in a sentence as read, LaTeX left-overs included, that are neither part of a
 * name ("CIFAR-10", "3B") nor of a size ("224x224"). Ranges ("2-5%") and fractions ("1/10") are one
 * number each; of a range the lower end counts.
 */
final class NumberScanner {
  private static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:\\.\\d{1,12})?|\\.\\d{1,12}";
  private static final String PERCENT = "\\s?\\\\?%|\\s(?:percent|per cent)(?![a-z])";
  private static final String TIMES =
      "\\s?\\\\?times(?![a-z])(?!\\s?\\d)|\\s?[xX×](?![A-Za-z0-9])(?!\\s?\\d)|[\\s-]?fold(?![a-z])";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,^{#$])(?<![A-Za-z]-)(?<![A-Za-z]/)(?<![xX×]\\s)"
              + "(?:(?<lead>\\\\?times|×)|(?:\\\\?(?:sim|approx|ge|le|geq|leq)\\s?))?(?<sign>(?<![\\w%)])[+\\-−])?"
              + "(?<digits>"
              + DIGITS
              + ")(?<unit>"
              + PERCENT
              + "|"
              + TIMES
              + ")?(?![A-Za-z0-9_^])(?!-[A-Za-z])(?!\\.\\d)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\w-])(?:(?<amount>an|one|two|three|four|five|six|seven|eight|nine|ten)"
              + " (?<measure>times|orders? of magnitude)"
              + "|(?<word>half|halving|halves|twice|thrice|doubling|doubles|tripling|triples))"
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
  private static final Pattern RANGE = Pattern.compile("\\s?[-–−~]{1,2}\\s?");
  private static final Pattern UNITLESS_RANGE = Pattern.compile("\\s(?:to|or)\\s");

  private record Match(int start, int end, Optional<String> sign, String digits, String unit) {}

  /** The numbers, from left to right. */
  List<WrittenNumber> scan(EntitySentence sentence) {
    Span whole = sentence.sentence().span();
    String text = sentence.paper().text(whole);
    List<WrittenNumber> found = new ArrayList<>();
    List<Match> matches = matches(text);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Optional<Match> next =
          i + 1 < matches.size() ? Optional.of(matches.get(i + 1)) : Optional.empty();
      BigDecimal number = decimal(match.digits());
      if (next.isPresent() && isFraction(text, match, next.get())) {
        number = number.divide(decimal(next.get().digits()), MathContext.DECIMAL32);
        add(sentence, text, match, next.get(), number, "x", found);
        i++;
      } else if (next.isPresent() && isRange(text, match, next.get())) {
        add(sentence, text, match, next.get(), number, next.get().unit(), found);
        i++;
      } else {
        add(sentence, text, match, match, number, match.unit(), found);
      }
    }
    addWords(sentence, text, found);
    return ImmutableList.sortedCopyOf((a, b) -> a.span().compareTo(b.span()), found);
  }

  private static List<Match> matches(String text) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String unit = unit(matcher.group("unit"));
      boolean lead = matcher.group("lead") != null;
      Optional<String> sign = Optional.ofNullable(matcher.group("sign"));
      int start =
          lead
              ? matcher.start("lead")
              : sign.isPresent() ? matcher.start("sign") : matcher.start("digits");
      matches.add(
          new Match(start, matcher.end(), sign, matcher.group("digits"), lead ? "x" : unit));
    }
    return matches;
  }

  private static String unit(String written) {
    if (written == null) {
      return "";
    }
    return written.contains("%") || written.contains("per") ? "%" : "x";
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static boolean isFraction(String text, Match first, Match second) {
    return text.substring(first.end(), second.start()).equals("/")
        && first.unit().isEmpty()
        && second.unit().isEmpty()
        && first.digits().matches("[1-9]")
        && second.digits().matches("[1-9]\\d{0,3}")
        && Integer.parseInt(first.digits()) < Integer.parseInt(second.digits());
  }

  private static boolean isRange(String text, Match first, Match second) {
    String between = text.substring(first.end(), second.start());
    boolean units = first.unit().isEmpty() || first.unit().equals(second.unit());
    return units
        && second.sign().isEmpty()
        && (RANGE.matcher(between).matches()
            || (first.unit().isEmpty()
                && !second.unit().isEmpty()
                && UNITLESS_RANGE.matcher(between).matches()));
  }

  private static void addWords(EntitySentence sentence, String text, List<WrittenNumber> found) {
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      String word = matcher.group("word");
      String amount = matcher.group("amount");
      BigDecimal number;
      if (word != null && word.toLowerCase(Locale.ROOT).startsWith("hal")) {
        number = new BigDecimal("0.5");
      } else {
        String key = (word != null ? word : amount).toLowerCase(Locale.ROOT);
        number = BigDecimal.valueOf(AMOUNTS.getOrDefault(key, 1));
        if (amount != null && matcher.group("measure").toLowerCase(Locale.ROOT).startsWith("o")) {
          number = BigDecimal.TEN.pow(number.intValue());
        }
      }
      Match match = new Match(matcher.start(), matcher.end(), Optional.empty(), "", "x");
      add(sentence, text, match, match, number, "x", found);
    }
  }

  private static void add(
      EntitySentence sentence,
      String text,
      Match first,
      Match last,
      BigDecimal magnitude,
      String unit,
      List<WrittenNumber> found) {
    Span whole = sentence.sentence().span();
    int start = whole.start() + text.codePointCount(0, first.start());
    int end = start + text.codePointCount(first.start(), last.end());
    Span span = new Span(whole.field(), start, end);
    boolean negative = first.sign().filter(sign -> !sign.equals("+")).isPresent();
    sentence
        .sentence()
        .tokens(span)
        .ifPresent(
            tokens ->
                found.add(
                    new WrittenNumber(
                        text.substring(first.start(), last.end()),
                        negative ? magnitude.negate() : magnitude,
                        Optional.of(unit).filter(written -> !written.isEmpty()),
                        first.sign().isPresent(),
                        span,
                        tokens)));
  }
}
