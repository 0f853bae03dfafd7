package org.benchgraph.extract.tagger;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.Collection;
import java.util.List;

/**
 * Hands the features that lie on each word to CoreNLP's random field. Public for CoreNLP, which
 * makes it by name.
 */
public final class TaggerFeatureFactory extends FeatureFactory<CoreLabel> {
  private static final long serialVersionUID = 1L;

  /** The features of a word. */
  static final class FeaturesAnnotation implements CoreAnnotation<List<String>> {
    @Override
    @SuppressWarnings("unchecked")
    public Class<List<String>> getType() {
      return (Class<List<String>>) (Class<?>) List.class;
    }
  }

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> words, int index, Clique clique) {
    if (clique == cliqueC) {
      List<String> features = words.get(index).get(FeaturesAnnotation.class);
      return features == null ? ImmutableList.of() : features;
    }
    return clique == cliqueCpC ? ImmutableList.of("follows") : ImmutableList.of();
  }
}
