package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.Token;

/** What the last word of a noun phrase tells of what the phrase names. */
final class HeadNouns {
  private record Head(EntityType type, boolean standsWithoutName) {}

  private final ImmutableMap<String, Head> heads;

  HeadNouns() {
    this.heads =
        WordList.rows("head-nouns.tsv").stream()
            .collect(toImmutableMap(row -> row.get(0), HeadNouns::head, (first, second) -> first));
  }

  private static Head head(List<String> row) {
    return new Head(EntityType.ofLabel(row.get(1)), row.get(2).equals("yes"));
  }

  /** The type that a head noun gives to a name beside it. */
  Optional<EntityType> type(Token token) {
    return find(heads, token).map(Head::type);
  }

  /** The type of a phrase that ends in the word, if such phrases name something by themselves. */
  Optional<EntityType> typeOfPhrase(Token token) {
    return find(heads, token).filter(Head::standsWithoutName).map(Head::type);
  }

  private static Optional<Head> find(Map<String, Head> heads, Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    Head whole = heads.get(word);
    if (whole == null && word.endsWith("s")) {
      whole = heads.get(word.substring(0, word.length() - 1));
    }
    if (whole == null) {
      whole = heads.get(token.lemma().toLowerCase(Locale.ROOT));
    }
    int hyphen = word.lastIndexOf('-');
    if (whole == null && hyphen > 0) {
      whole = heads.get(word.substring(hyphen + 1));
    }
    return Optional.ofNullable(whole);
  }
}
