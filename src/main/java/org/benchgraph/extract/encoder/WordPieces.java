package org.benchgraph.extract.encoder;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts words into the pieces that an encoder knows, longest first (Wu and others 2016, Google's
 * Neural Machine Translation System), after lower-casing and without accents, as BERT's uncased
 * models do (Devlin and others 2019).
 */
public final class WordPieces {
  private static final String LATER = "##";
  private static final int LONGEST = 100;
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
  private static final Splitter AT_SIGNS =
      Splitter.on(Pattern.compile("(?<=[\\p{P}\\p{S}])|(?=[\\p{P}\\p{S}])")).omitEmptyStrings();

  private final ImmutableList<String> vocabulary;
  private final ImmutableMap<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;
  private final int mask;

  /**
   * The pieces of a vocabulary.
   *
   * @param vocabulary by id; later pieces of words begin with two number signs
   * @throws IllegalArgumentException if one is there twice, or BERT's own signs are missing
   */
  public WordPieces(List<String> vocabulary) {
    this.vocabulary = ImmutableList.copyOf(vocabulary);
    ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builder();
    for (int id = 0; id < vocabulary.size(); id++) {
      builder.put(vocabulary.get(id), id);
    }
    this.ids = builder.buildOrThrow();
    this.unknown = sign("[UNK]");
    this.start = sign("[CLS]");
    this.end = sign("[SEP]");
    this.mask = sign("[MASK]");
  }

  private int sign(String sign) {
    return Optional.ofNullable(ids.get(sign))
        .orElseThrow(() -> new IllegalArgumentException("the vocabulary has no " + sign));
  }

  /** All pieces, by id. */
  public ImmutableList<String> vocabulary() {
    return vocabulary;
  }

  /** The piece that begins a text. */
  public int start() {
    return start;
  }

  /** The piece that ends a sentence. */
  public int end() {
    return end;
  }

  /** The piece that stands for one that is hidden. */
  public int mask() {
    return mask;
  }

  /** The ids of a word's pieces; never empty. */
  public ImmutableIntArray of(String word) {
    String plain =
        ACCENT
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    ImmutableIntArray.Builder pieces = ImmutableIntArray.builder();
    for (String part : AT_SIGNS.split(plain)) {
      pieces.addAll(ofPart(part));
    }
    ImmutableIntArray found = pieces.build();
    return found.isEmpty() ? ImmutableIntArray.of(unknown) : found;
  }

  private ImmutableIntArray ofPart(String part) {
    if (part.length() > LONGEST) {
      return ImmutableIntArray.of(unknown);
    }
    ImmutableIntArray.Builder pieces = ImmutableIntArray.builder();
    for (int from = 0; from < part.length(); ) {
      int to = part.length();
      while (to > from && !ids.containsKey(piece(part, from, to))) {
        to--;
      }
      if (to == from) {
        return ImmutableIntArray.of(unknown);
      }
      pieces.add(ids.get(piece(part, from, to)));
      from = to;
    }
    return pieces.build();
  }

  private static String piece(String part, int from, int to) {
    return (from == 0 ? "" : LATER) + part.substring(from, to);
  }
}
