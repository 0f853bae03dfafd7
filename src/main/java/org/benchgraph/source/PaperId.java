package org.benchgraph.source;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benchgraph.model.Slug;

/**
 * The identifier of a paper: safe as the last part of an IRI, the same on every machine.
 *
 * @param scheme who gave the identifier
 * @param value the whole identifier, such as {@code arxiv-2111.09886}
 */
public record PaperId(Scheme scheme, String value) implements Comparable<PaperId> {
  /** Who gave an identifier, the most trusted first. */
  public enum Scheme {
    /** The arXiv number, without its version. */
    ARXIV(0),
    DOI(1),
    /** An identifier of the input's own. */
    GIVEN(2);

    private final int rank;

    Scheme(int rank) {
      this.rank = rank;
    }

    /** The lower, the more trusted. */
    int rank() {
      return rank;
    }

    /** Whether the same identifier means the same paper, whatever the title. */
    static boolean isAuthority(int rank) {
      return rank == ARXIV.rank || rank == DOI.rank;
    }
  }

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?:(?:arxiv[:\\s-]\\s*)|(?:https?://)?(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/)?"
              + "(?:(\\d{4}\\.\\d{4,5})|([a-z-]+)(?:\\.[a-z]{2})?/(\\d{7}))(?:v\\d+)?(?:\\.pdf)?",
          Pattern.CASE_INSENSITIVE);
  // Our own form of the numbers before 2007: a slash cannot stand in the last part of an IRI.
  private static final Pattern OLD_ARXIV = Pattern.compile("arxiv-[a-z-]+-\\d{7}");
  private static final Pattern DOI =
      Pattern.compile(
          "(?:doi[:\\s]\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ARXIV_DOI =
      Pattern.compile("10\\.48550/arxiv\\.(.+)", Pattern.CASE_INSENSITIVE);
  private static final int HASH_DIGITS = 8;

  public PaperId {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(value, "value is null");
  }

  /** An arXiv number, with or without version, {@code arXiv:} or address before it. */
  public static Optional<PaperId> ofArxiv(String text) {
    if (OLD_ARXIV.matcher(text.strip()).matches()) {
      return Optional.of(new PaperId(Scheme.ARXIV, text.strip()));
    }
    Matcher matcher = ARXIV.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number =
        matcher.group(1) != null
            ? matcher.group(1)
            : matcher.group(2).toLowerCase(Locale.ROOT) + "-" + matcher.group(3);
    return Optional.of(new PaperId(Scheme.ARXIV, "arxiv-" + number));
  }

  /** A DOI, with or without {@code doi:} or address before it; arXiv's own count as arXiv. */
  public static Optional<PaperId> ofDoi(String text) {
    Matcher matcher = DOI.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String doi = matcher.group(1).toLowerCase(Locale.ROOT);
    Matcher arxiv = ARXIV_DOI.matcher(doi);
    if (arxiv.matches()) {
      return ofArxiv(arxiv.group(1));
    }
    return Optional.of(new PaperId(Scheme.DOI, "doi-" + distinctSlug(doi)));
  }

  /** Any identifier that an input states; arXiv numbers and DOIs are recognised. */
  public static Optional<PaperId> ofGiven(String text) {
    String given = text.strip();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return ofArxiv(given)
        .or(() -> ofDoi(given))
        .or(() -> Optional.of(new PaperId(Scheme.GIVEN, distinctSlug(given))));
  }

  // A slug drops what tells "a/b" from "a.b"; a DOI or a database key must keep it.
  private static String distinctSlug(String text) {
    String slug = Slug.of(text);
    if (slug.equals(text)) {
      return slug;
    }
    String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    return slug + "-" + hash.substring(0, HASH_DIGITS);
  }

  @Override
  public int compareTo(PaperId other) {
    return Comparator.comparing(PaperId::scheme).thenComparing(PaperId::value).compare(this, other);
  }
}
