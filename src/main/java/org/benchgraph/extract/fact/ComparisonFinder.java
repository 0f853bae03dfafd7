package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.EntityType;

/** Finds comparisons of methods in a sentence. */
final class ComparisonFinder {
  private static final int LONGEST_GAP = 9;

  /** What is longer is a list or a failure to split, in which cues reach too far. */
  private static final int LONGEST_SENTENCE = 250;

  private static final Pattern CUE =
      Pattern.compile(
          "outperform\\S*|surpass\\S*|exceed\\S*|beat|beats|beating|than|versus|vs\\.?|overshadow\\S*"
              + "|unlike|outpac\\S*|outmatch\\S*|outscor\\S*|against|rivals?|rivaling|underperform\\S*|match|matches|matching|eclips\\S*|baselines");
  private static final Pattern LONG_CUE =
      Pattern.compile(
          "\\b(compared?|comparison|comparisons|comparing|superior|inferior|comparable|competitive|relative|alternatives?"
              + "|contrast|opposed|equivalent) (to|with|against)$|\\b(par|comparably|competitively|favorably|favourably) (with|to)$"
              + "|\\b(improv\\S*|gains?|advantages?|superiority|better|improvements?|speed-?ups?|reduction|increase|points?|%|performance)( \\S+){0,2} over$"
              + "|\\b(match|matches|matching|match or exceed|matches or exceeds) the (\\S+ ){1,2}of$|\\bimprov(es|ing|ed?) (up)?on$");
  private static final Pattern BASELINE = Pattern.compile("baselines?|counterparts?");
  private static final Pattern GAP_END =
      Pattern.compile(
          "[.;:()]|by|on|in|while|with|for|when|using|at|across|under|that|which|is|are|to|and thus|achiev\\S*|but|without|from|due|where|if");

  /** The comparisons, from left to right. */
  List<Comparison> find(EntitySentence sentence) {
    List<Comparison> found = new ArrayList<>();
    List<Place> methods =
        sentence.places().stream()
            .filter(place -> place.entity().type() == EntityType.METHOD)
            .collect(ImmutableList.toImmutableList());
    if (sentence.isTitle() || sentence.size() > LONGEST_SENTENCE || methods.isEmpty()) {
      return ImmutableList.of();
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (CUE.matcher(sentence.word(i)).matches()
          || LONG_CUE.matcher(sentence.before(i + 1, 4)).find()) {
        List<Place> objects = objects(sentence, methods, i + 1);
        if (!objects.isEmpty()) {
          found.add(new Comparison(i, objects));
        }
      }
    }
    for (Place place : methods) {
      if (BASELINE.matcher(sentence.word(place.tokens().to())).matches()) {
        found.add(new Comparison(place.tokens().from(), ImmutableList.of(place)));
      }
    }
    return ImmutableList.copyOf(found);
  }

  private static List<Place> objects(EntitySentence sentence, List<Place> methods, int start) {
    List<Place> objects = new ArrayList<>();
    int reach = start;
    for (Place place : methods) {
      int from = place.tokens().from();
      if (from < reach) {
        continue;
      }
      if (from - reach > LONGEST_GAP || ends(sentence, reach, from)) {
        break;
      }
      objects.add(place);
      reach = place.tokens().to();
    }
    return objects;
  }

  private static boolean ends(EntitySentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (GAP_END.matcher(sentence.word(i)).matches()) {
        return true;
      }
    }
    return false;
  }
}
