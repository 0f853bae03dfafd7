package org.benchgraph.model;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes of a name a short word of {@code [a-z0-9-]} that can stand in ids, IRIs and file names.
 *
 * <p>Names that differ in case, accents, spaces, hyphens, slashes and full stops alone get the same
 * slug. Where anything else is lost ("A*", "C++", "Данные", a name of 1,000 characters), a hash of
 * the name is added, so that different names do not fall together.
 */
public final class Slug {
  private static final int LONGEST = 80;
  private static final int HASH_DIGITS = 8;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}_/.,:;'’\"()\\[\\]]+");
  private static final Pattern LOST = Pattern.compile("[^a-z0-9-]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

  private Slug() {}

  /** The slug of a name: never empty, at most 89 characters. */
  public static String of(String name) {
    requireNonNull(name, "name is null");
    String folded =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String separated = SEPARATORS.matcher(folded).replaceAll("-");
    String kept = outer(LOST.matcher(separated).replaceAll("-").replaceAll("-{2,}", "-"));
    boolean lossy = LOST.matcher(separated).find() || kept.isEmpty() || kept.length() > LONGEST;
    if (!lossy) {
      return kept;
    }
    String head = outer(kept.substring(0, Math.min(kept.length(), LONGEST)));
    String hash =
        Hashing.sha256()
            .hashString(folded.strip(), StandardCharsets.UTF_8)
            .toString()
            .substring(0, HASH_DIGITS);
    return head.isEmpty() ? hash : head + "-" + hash;
  }

  private static String outer(String text) {
    return OUTER_HYPHENS.matcher(text).replaceAll("");
  }
}
