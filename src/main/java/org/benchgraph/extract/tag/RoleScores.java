package org.benchgraph.extract.tag;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;

/**
 * How likely each role is at each word of a sentence.
 *
 * @param probabilities by word and role; a role that is missing is out of the question
 */
public record RoleScores(List<Map<Role, Double>> probabilities) {
  public RoleScores {
    probabilities = ImmutableList.copyOf(probabilities);
  }

  /** The scores where nothing is known of any word. */
  public static List<RoleScores> nothing(Document document) {
    return document.sentences().stream()
        .map(
            sentence ->
                new RoleScores(Collections.nCopies(sentence.tokens().size(), ImmutableMap.of())))
        .collect(ImmutableList.toImmutableList());
  }

  /** How likely a role is at some words: the mean of their likelihoods. */
  public double probability(TokenRange range, Role role) {
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += probabilities.get(i).getOrDefault(role, 0.0);
    }
    return sum / (range.to() - range.from());
  }
}
