package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.benchgraph.learn.Features;
import org.benchgraph.nlp.TokenRange;

/** The words between a number and a place where an entity is named, and around that place. */
final class PlaceFeatures {
  private static final Set<String> PREPOSITIONS =
      ImmutableSet.of(
          "on", "in", "of", "for", "with", "by", "to", "over", "than", "from", "using", "at", "as",
          "against", "via", "across", "when", "and", "/", ",");
  private static final Pattern RIVAL =
      Pattern.compile(
          "\\b(than|over|outperform\\S*|surpass\\S*|compar\\S*|baselines?|versus|vs|against|previous"
              + "|prior|beat\\S*|exceed\\S*)\\b");
  private static final Pattern CLAUSE =
      Pattern.compile("(^| )([,;:]|while|but|and|whereas|which)( |$)");
  private static final Pattern OF = Pattern.compile("\\b(of|for|to)( (an?|the|existing|strong))?$");
  private static final Pattern WITH = Pattern.compile("\\b(using|with|via|by|on)( (an?|the))?$");
  private static final Pattern OPENING = Pattern.compile("-lrb-|\\(");
  private static final Pattern CLOSING = Pattern.compile("-rrb-|\\)");
  private static final int NEAR = 3;

  private PlaceFeatures() {}

  static void add(Features features, NumberPlace number, TokenRange place, ResultRole role) {
    EntitySentence sentence = number.sentence();
    String order = number.isBefore(place) ? "after" : "before";
    int from = Math.min(place.to(), number.tokens().to());
    int to = Math.max(place.from(), number.tokens().from());
    List<String> words = from <= to ? sentence.words().subList(from, to) : List.of();
    String between = String.join(" ", words);
    features.addIf(CLAUSE.matcher(between).find(), "clause," + order);
    features.addIf(OPENING.matcher(between).find(), "opens(," + order);
    features.addIf(CLOSING.matcher(between).find(), "closes)," + order);
    boolean verb = IntStream.range(from, to).anyMatch(i -> isVerb(sentence, i));
    features.addIf(verb, "verb," + order);
    String before = sentence.before(place.from(), NEAR);
    features.addIf(RIVAL.matcher(before).find(), "rival," + order);
    IntStream.rangeClosed(1, Math.min(NEAR, place.from()))
        .mapToObj(back -> sentence.word(place.from() - back))
        .filter(PREPOSITIONS::contains)
        .findFirst()
        .ifPresent(word -> features.add("preposition=" + order + ":" + word));
    features.addIf(place.from() == 0, "start");
    features.add("previous=" + order + ":" + sentence.word(place.from() - 1));
    features.add("next=" + order + ":" + sentence.word(place.to()));
    if (role.isMethod()) {
      addMethod(features, sentence, place, order);
    } else if (words.size() <= NEAR) {
      features.add("between=" + order + ":" + between);
    }
  }

  /** Who does what: "our FooNet improves BarNet by". */
  private static void addMethod(
      Features features, EntitySentence sentence, TokenRange place, String order) {
    int next = place.to();
    boolean acts =
        isVerb(sentence, next)
            || (next < sentence.size() && sentence.token(next).tag().matches("MD|RB"));
    features.addIf(acts && order.equals("before"), "subject");
    features.addIf(isVerb(sentence, place.from() - 1), "objectOfVerb," + order);
    String before = sentence.before(place.from(), 2);
    features.addIf(before.contains("our"), "our");
    features.addIf(OF.matcher(before).find(), "of," + order);
    features.addIf(WITH.matcher(before).find(), "with," + order);
  }

  private static boolean isVerb(EntitySentence sentence, int index) {
    return 0 <= index && index < sentence.size() && sentence.token(index).tag().startsWith("VB");
  }
}
