package org.benchgraph.nlp;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;

/**
 * Makes documents of papers with one CoreNLP pipeline: tokens, sentences, parts of speech, lemmas.
 *
 * <p>Loads its model when made (about a second) and may be shared by threads.
 */
@Singleton
public final class DocumentAnnotator {
  private static final String GAP = "\n\n";

  private final StanfordCoreNLP pipeline;
  private final TextCleaner cleaner;
  private final AbbreviationFinder abbreviationFinder;

  @Inject
  DocumentAnnotator(TextCleaner cleaner, AbbreviationFinder abbreviationFinder) {
    this.cleaner = requireNonNull(cleaner, "cleaner is null");
    this.abbreviationFinder = requireNonNull(abbreviationFinder, "abbreviationFinder is null");
    this.pipeline = new StanfordCoreNLP(properties());
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
    properties.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    return properties;
  }

  /** The document of a paper. */
  public Document annotate(Paper paper) {
    CleanText title = cleaner.clean(paper.title());
    CleanText body = cleaner.clean(paper.abstractText());
    Annotation annotation = new Annotation(title.text() + GAP + body.text());
    pipeline.annotate(annotation);
    int bodyStart = title.text().length() + GAP.length();
    List<TaggedSentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence, title, body, bodyStart);
      sentences.add(new TaggedSentence(sentences.size(), tokens, sentence));
    }
    return new Document(paper, sentences, abbreviationFinder.find(sentences));
  }

  private static List<Token> tokens(
      CoreMap sentence, CleanText title, CleanText body, int bodyStart) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int index = 0;
    int previousEnd = -1;
    for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
      boolean inBody = label.beginPosition() >= bodyStart;
      CleanText text = inBody ? body : title;
      int shift = inBody ? bodyStart : 0;
      int begin = label.beginPosition() - shift;
      int end = label.endPosition() - shift;
      tokens.add(
          new Token(
              index++,
              text.text().substring(begin, end),
              label.lemma(),
              label.tag(),
              label.beginPosition() != previousEnd,
              new Span(
                  inBody ? Field.ABSTRACT : Field.TITLE,
                  text.originalStart(begin),
                  text.originalEnd(end))));
      previousEnd = label.endPosition();
    }
    return tokens.build();
  }
}
