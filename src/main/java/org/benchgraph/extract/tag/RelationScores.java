package org.benchgraph.extract.tag;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TokenRange;

/**
 * What the words of a sentence are as subjects and as objects of relations. The two together say
 * how likely one mention is related to another.
 *
 * @param subjects by word: for each of {@link #KINDS} a factor for each number of an object, and a
 *     number to add; empty for a word that was not read
 * @param objects by word: {@link #OBJECT_WIDTH} numbers; empty for a word that was not read
 */
public record RelationScores(
    List<ImmutableDoubleArray> subjects, List<ImmutableDoubleArray> objects) {
  /** The order of kinds. What a paper introduces is seen as related to itself. */
  public static final List<FactKind> KINDS = ImmutableList.copyOf(FactKind.values());

  /** How many numbers tell what a word is as an object. */
  public static final int OBJECT_WIDTH = 128;

  /** How many numbers tell what a word is as a subject. */
  public static final int SUBJECT_WIDTH = KINDS.size() * (OBJECT_WIDTH + 1);

  /** The greatest logarithm of odds: the exponential of more could be too great a number. */
  public static final double MOST_LOG_ODDS = 30;

  public RelationScores {
    subjects = ImmutableList.copyOf(subjects);
    objects = ImmutableList.copyOf(objects);
    checkArgument(
        subjects.size() == objects.size(), "%s and %s words", subjects.size(), objects.size());
  }

  /** The scores where no word was read. */
  public static List<RelationScores> nothing(Document document) {
    return document.sentences().stream()
        .map(sentence -> Collections.nCopies(sentence.tokens().size(), ImmutableDoubleArray.of()))
        .map(words -> new RelationScores(words, words))
        .collect(ImmutableList.toImmutableList());
  }

  /** What some words are as a subject: the mean; empty if one of them was not read. */
  public Optional<ImmutableDoubleArray> subject(TokenRange range) {
    return mean(subjects, range);
  }

  /** What some words are as an object: the mean; empty if one of them was not read. */
  public Optional<ImmutableDoubleArray> object(TokenRange range) {
    return mean(objects, range);
  }

  private static Optional<ImmutableDoubleArray> mean(
      List<ImmutableDoubleArray> words, TokenRange range) {
    List<ImmutableDoubleArray> some = words.subList(range.from(), range.to());
    if (some.stream().anyMatch(ImmutableDoubleArray::isEmpty)) {
      return Optional.empty();
    }
    double[] mean = new double[some.get(0).length()];
    for (ImmutableDoubleArray word : some) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += word.get(i) / some.size();
      }
    }
    return Optional.of(ImmutableDoubleArray.copyOf(mean));
  }

  /**
   * The logarithm of the odds that one mention is related to another: a product and a sum.
   *
   * @param subject what the one is as a subject
   * @param object what the other is as an object
   */
  public static double logOdds(
      FactKind kind, ImmutableDoubleArray subject, ImmutableDoubleArray object) {
    int from = KINDS.indexOf(kind) * (OBJECT_WIDTH + 1);
    double sum = subject.get(from + OBJECT_WIDTH);
    for (int i = 0; i < OBJECT_WIDTH; i++) {
      sum += subject.get(from + i) * object.get(i);
    }
    return Math.min(MOST_LOG_ODDS, sum);
  }

  /**
   * The odds that one entity is related to another: the sum of those of all pairs of their mentions
   * (Verga and others 2018, Simultaneously Self-Attending to All Mentions for Full-Abstract
   * Biological Relation Extraction).
   *
   * @param subjects what the mentions of the one are as subjects
   * @param objects what the mentions of the other are as objects
   */
  public static double odds(
      FactKind kind, List<ImmutableDoubleArray> subjects, List<ImmutableDoubleArray> objects) {
    double odds = 0;
    for (ImmutableDoubleArray subject : subjects) {
      for (ImmutableDoubleArray object : objects) {
        odds += Math.exp(logOdds(kind, subject, object));
      }
    }
    return odds;
  }
}
