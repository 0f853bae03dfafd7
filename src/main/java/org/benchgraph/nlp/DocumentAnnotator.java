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
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;

/**
 * Makes documents of papers with one CoreNLP pipeline: tokens, sentences, parts of speech, lemmas.
 *
 * <p>Sentences and words that are too long are left out, so that no text takes very long.
 *
 * <p>Loads its model when made (about a second) and may be shared by threads.
 */
@Singleton
public final class DocumentAnnotator {
  private static final String GAP = "\n\n";

  /**
   * The most words of a sentence that is tagged and searched. The longest in 300 abstracts has 118.
   * The tagger needs a gigabyte for one of 25,000.
   */
  private static final int LONGEST_SENTENCE = 250;

  /** What CoreNLP gives words that it did not tag. No word of a tagged sentence has it. */
  private static final String NOT_TAGGED = "X";

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
    properties.setProperty(
        "annotators", "tokenize,ssplit," + PartOfSpeechAnnotator.NAME + ",lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    properties.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
    properties.setProperty(
        "customAnnotatorClass." + PartOfSpeechAnnotator.NAME,
        PartOfSpeechAnnotator.class.getName());
    properties.setProperty(PartOfSpeechAnnotator.LONGEST, Integer.toString(LONGEST_SENTENCE));
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
    List<Omission> omissions = new ArrayList<>();
    title.omitted(Field.TITLE).forEach(span -> omissions.add(new Omission(span, 1)));
    body.omitted(Field.ABSTRACT).forEach(span -> omissions.add(new Omission(span, 1)));
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<Token> tokens = tokens(sentence, title, body, bodyStart);
      TaggedSentence tagged = new TaggedSentence(sentences.size(), tokens, sentence);
      if (tokens.size() > LONGEST_SENTENCE) {
        omissions.add(new Omission(tagged.span(0, tokens.size()), tokens.size()));
      } else {
        checkTagged(tokens);
        sentences.add(tagged);
      }
    }
    omissions.sort(Comparator.comparing(Omission::span));
    return new Document(paper, sentences, abbreviationFinder.find(sentences), omissions);
  }

  /** CoreNLP goes on without tags where the memory is used up. What we find must not hang on it. */
  private static void checkTagged(List<Token> tokens) {
    if (tokens.get(0).tag().equals(NOT_TAGGED)) {
      throw new OutOfMemoryError("no memory left to tag a sentence");
    }
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
