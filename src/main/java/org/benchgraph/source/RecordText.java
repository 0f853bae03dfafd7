package org.benchgraph.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How readers tidy the fields of a record. */
final class RecordText {
  private static final Pattern LINE_BREAK = Pattern.compile("[ \\t]*[\\r\\n]\\s*");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\\d|3[01]))?)?(?![\\d/-]).*",
          Pattern.DOTALL);

  private RecordText() {}

  /** The text on one line, nothing around it; white space in a line stays as it is. */
  static String joined(String text) {
    return LINE_BREAK.matcher(text.strip()).replaceAll(" ");
  }

  /** The ISO 8601 year, month or day that a text starts with. */
  static Optional<String> date(String text) {
    Matcher matcher = DATE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String year = matcher.group(1);
    if (matcher.group(2) == null) {
      return Optional.of(year);
    }
    String month = year + "-" + matcher.group(2);
    return Optional.of(matcher.group(3) == null ? month : month + "-" + matcher.group(3));
  }

  /** The address, if it is a whole one of the web. */
  static Optional<String> url(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The text, if there is any. */
  static Optional<String> present(String text) {
    return Optional.of(joined(text)).filter(t -> !t.isEmpty());
  }
}
