package org.benchgraph.extract.tagger;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.benchgraph.nlp.Token;

/** What the tagger sees of the noun phrase that a word stands in. */
final class PhraseFeatures {
  private static final Set<String> GOVERNORS =
      ImmutableSet.of(
          "on", "of", "for", "in", "with", "by", "to", "from", "as", "than", "via", "over", "using",
          "into", "like", "between");
  private static final int REACH = 6;

  private PhraseFeatures() {}

  /** The head of the noun phrase, and what governs it. */
  static void add(List<String> features, List<Token> tokens, int index, String shape) {
    int end = index;
    while (end + 1 < tokens.size()
        && end - index < REACH
        && isPhraseTag(tokens.get(end + 1).tag())) {
      end++;
    }
    Token head = tokens.get(end);
    features.add("head=" + head.lemma().toLowerCase(Locale.ROOT) + (end == index ? "" : ",later"));
    features.add("toHead=" + Math.min(4, end - index));
    int start = index;
    while (start > 0 && index - start < REACH && isPhraseTag(tokens.get(start - 1).tag())) {
      start--;
    }
    features.add("fromStart=" + Math.min(4, index - start));
    features.add(
        "before=" + TokenFeatures.word(tokens, start - 1) + "," + Math.min(2, index - start));
    features.add("after=" + TokenFeatures.word(tokens, end + 1) + "," + Math.min(2, end - index));
    int governors = 0;
    for (int i = start - 1; i >= Math.max(0, start - 12) && governors < 2; i--) {
      Token token = tokens.get(i);
      if (GOVERNORS.contains(TokenFeatures.lower(token)) || token.tag().startsWith("VB")) {
        governors++;
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        features.add("governor" + governors + "=" + lemma);
        features.add("governor" + governors + ",shape=" + lemma + " " + shape);
      }
    }
  }

  private static boolean isPhraseTag(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("VBG")
        || tag.equals("FW");
  }
}
