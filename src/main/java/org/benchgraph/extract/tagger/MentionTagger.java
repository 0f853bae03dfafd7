package org.benchgraph.extract.tagger;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;

/**
 * Tells for each word of a paper how likely it belongs to a mention (Lafferty, McCallum and Pereira
 * 2001, Conditional Random Fields). Safe for use by several threads.
 */
public final class MentionTagger {
  /** What a tagger's file may hold, so that a foreign file cannot make other objects. */
  private static final ObjectInputFilter KNOWN_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.stanford.nlp.**;org.benchgraph.extract.tagger.*;java.lang.*;java.util.**;!*");

  private final CRFClassifier<CoreLabel> field;

  MentionTagger(CRFClassifier<CoreLabel> field) {
    this.field = requireNonNull(field, "field is null");
  }

  /**
   * Reads a tagger that was written before.
   *
   * @throws IOException if the bytes are not a tagger's
   */
  public static MentionTagger read(InputStream in) throws IOException {
    try {
      ObjectInputStream objects = new ObjectInputStream(in);
      objects.setObjectInputFilter(KNOWN_CLASSES);
      return new MentionTagger(CRFClassifier.getClassifier(objects));
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IOException("not a tagger: " + e.getMessage(), e);
    }
  }

  /** Writes the tagger; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    ObjectOutputStream objects = new ObjectOutputStream(out);
    field.serializeClassifier(objects);
    objects.flush();
  }

  /**
   * The likelihoods, sentence by sentence.
   *
   * @param candidates what the rules found, all of it
   * @param encoded what the encoder says
   */
  public List<TagScores> score(Document document, List<Mention> candidates, EncoderScores encoded) {
    return words(document, candidates, encoded).stream()
        .map(this::scores)
        .collect(toImmutableList());
  }

  /**
   * The words of a document as CoreNLP wants them, with their features, sentence by sentence.
   *
   * @param candidates what the rules found, all of it
   * @param encoded what the encoder says
   */
  static List<List<CoreLabel>> words(
      Document document, List<Mention> candidates, EncoderScores encoded) {
    TokenFeatures features = new TokenFeatures(document, candidates, encoded);
    return document.sentences().stream()
        .map(sentence -> words(sentence, features))
        .collect(toImmutableList());
  }

  private TagScores scores(List<CoreLabel> words) {
    CRFCliqueTree<String> tree = field.getCliqueTree(words);
    Index<String> labels = tree.classIndex();
    List<Map<String, Double>> rows = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      ImmutableMap.Builder<String, Double> row = ImmutableMap.builder();
      double[] probabilities = tree.probsToDoubleArr(i);
      for (int label = 0; label < probabilities.length; label++) {
        row.put(labels.get(label), probabilities[label]);
      }
      rows.add(row.buildOrThrow());
    }
    return new TagScores(rows);
  }

  private static List<CoreLabel> words(TaggedSentence sentence, TokenFeatures features) {
    return IntStream.range(0, sentence.tokens().size())
        .mapToObj(
            i -> {
              CoreLabel word = new CoreLabel();
              word.setWord(sentence.tokens().get(i).word());
              word.set(TaggerFeatureFactory.FeaturesAnnotation.class, features.of(sentence, i));
              return word;
            })
        .collect(toImmutableList());
  }
}
