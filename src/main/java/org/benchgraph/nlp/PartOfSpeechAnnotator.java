package org.benchgraph.nlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * CoreNLP's own tagger of parts of speech with a setting that its pipeline cannot give: only the
 * tags that a word can have are scored, the others count as a constant. Tagging takes less than
 * half of the time, and four words of a thousand get another tag than if all were scored. Public
 * for CoreNLP, which makes it by name. Safe for use by several threads.
 */
@SuppressWarnings("rawtypes") // As CoreNLP wants it.
public final class PartOfSpeechAnnotator implements Annotator {
  /** What a property that is meant for it begins with, and its name among the annotators. */
  static final String NAME = "tags";

  /** The property of the most words of a sentence that is tagged. */
  static final String LONGEST = NAME + ".longest";

  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final POSTaggerAnnotator annotator;

  /**
   * Loads the model.
   *
   * @param name as CoreNLP calls it
   * @param properties of the pipeline
   */
  public PartOfSpeechAnnotator(String name, Properties properties) {
    Properties settings = new Properties();
    settings.setProperty("approximate", "true");
    MaxentTagger tagger = new MaxentTagger(MODEL, settings, false);
    // The constants are made with the first word, and not safely if several threads tag it.
    tagger.tagSentence(List.of(CoreLabel.wordFromString("word")));
    this.annotator =
        new POSTaggerAnnotator(tagger, Integer.parseInt(properties.getProperty(LONGEST)), 1);
  }

  @Override
  public void annotate(Annotation annotation) {
    annotator.annotate(annotation);
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return annotator.requirementsSatisfied();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return annotator.requires();
  }
}
