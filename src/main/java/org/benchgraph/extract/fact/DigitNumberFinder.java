package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers written in digits, LaTeX left-overs included, that are neither part of a name
 * ("CIFAR-10", "3B") nor of a size ("224x224"). A range ("2-5%") and a fraction ("1/10") is one
 * number each; of a range the lower end counts.
 */
final class DigitNumberFinder {
  private static final String DIGITS =
      "(?:\\d{1,3}(?:,\\d{3}){1,4}(?!\\d)|\\d{1,12})(?:\\.\\d{1,12})?|\\.\\d{1,12}";
  private static final String PERCENT = "\\s?\\\\?%|\\s(?:percent|per cent)(?![a-z])";
  private static final String TIMES =
      "\\s?\\\\?times(?![a-z])(?!\\s?\\d)|\\s?[xX×](?![A-Za-z0-9])(?!\\s?\\d)|[\\s-]?fold(?![a-z])";

  /** What shows that a number goes on; "sim" is LaTeX's tilde between two numbers. */
  private static final String JOIN = "(?!sim\\d)[A-Za-z0-9_^]";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,^{#$])(?<![A-Za-z]-)(?<![A-Za-z]/)(?<![xX×]\\s)"
              + "(?:(?<lead>(?<!\\d\\s)\\\\?times\\s?|×)|(?:\\\\?(?:sim|approx|ge|le|geq|leq)\\s?))?(?<sign>(?<![\\w%)\\-–−])[+\\-−])?"
              + "(?<digits>"
              + DIGITS
              + ")(?<unit>"
              + PERCENT
              + "|"
              + TIMES
              + ")?(?!"
              + JOIN
              + ")(?!-[A-Za-z])(?!\\.\\d)");
  private static final Pattern RANGE = Pattern.compile("\\s?[-–−~]{1,2}\\s?");
  private static final Pattern UNITLESS_RANGE = Pattern.compile("\\s(?:to|or)\\s");

  private static final BigDecimal LARGEST_DIVIDEND = BigDecimal.TEN;

  /** The numbers, from left to right. */
  List<NumberMatch> find(String text) {
    List<NumberMatch> single = single(text);
    ImmutableList.Builder<NumberMatch> found = ImmutableList.builder();
    for (int i = 0; i < single.size(); i++) {
      Optional<NumberMatch> joined =
          i + 1 < single.size() ? joined(text, single.get(i), single.get(i + 1)) : Optional.empty();
      found.add(joined.orElse(single.get(i)));
      if (joined.isPresent()) {
        i++;
      }
    }
    return found.build();
  }

  private static List<NumberMatch> single(String text) {
    List<NumberMatch> matches = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      boolean lead = matcher.group("lead") != null;
      String sign = matcher.group("sign") == null ? "" : matcher.group("sign");
      String startGroup = lead ? "lead" : sign.isEmpty() ? "digits" : "sign";
      matches.add(
          new NumberMatch(
              matcher.start(startGroup),
              matcher.end(),
              new BigDecimal(matcher.group("digits").replace(",", "")),
              lead ? "x" : unit(matcher.group("unit")),
              sign.isEmpty() || sign.equals("+") ? sign : "-"));
    }
    return matches;
  }

  private static String unit(String written) {
    if (written == null) {
      return "";
    }
    return written.contains("%") || written.contains("per") ? "%" : "x";
  }

  private static Optional<NumberMatch> joined(String text, NumberMatch first, NumberMatch second) {
    String between = text.substring(first.end(), second.start());
    if (isFraction(between, first, second)) {
      return Optional.of(
          new NumberMatch(
              first.start(),
              second.end(),
              first.magnitude().divide(second.magnitude(), MathContext.DECIMAL32),
              "x",
              ""));
    }
    if (isRange(between, first, second)) {
      return Optional.of(
          new NumberMatch(
              first.start(), second.end(), first.magnitude(), second.unit(), first.sign()));
    }
    return Optional.empty();
  }

  private static boolean isFraction(String between, NumberMatch first, NumberMatch second) {
    return between.equals("/")
        && first.isPlainCount()
        && second.isPlainCount()
        && first.magnitude().compareTo(LARGEST_DIVIDEND) < 0
        && first.magnitude().compareTo(second.magnitude()) <= 0;
  }

  private static boolean isRange(String between, NumberMatch first, NumberMatch second) {
    boolean units = first.unit().isEmpty() || first.unit().equals(second.unit());
    boolean words =
        first.unit().isEmpty()
            && !second.unit().isEmpty()
            && UNITLESS_RANGE.matcher(between).matches();
    return units && second.sign().isEmpty() && (RANGE.matcher(between).matches() || words);
  }
}
