package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.benchgraph.extract.fact.FactContext.EntityPlace;
import org.benchgraph.learn.Features;

/** What the judge of facts sees of the words around an entity. */
final class SurroundingFeatures {
  private static final Set<String> OURS =
      ImmutableSet.of("we", "our", "ours", "this", "paper", "proposed");

  private SurroundingFeatures() {}

  /** The words around an entity, in all its places. */
  static void add(Features features, String prefix, List<EntityPlace> places) {
    for (EntityPlace place : places) {
      EntitySentence sentence = place.sentence();
      int from = place.tokens().from();
      int to = place.tokens().to();
      if (sentence.isTitle()) {
        features.addIf(from == 0, prefix + "titleStart");
        features.addIf(sentence.word(to).equals(":"), prefix + "titleColon");
        features.addIf(sentence.word(from - 1).equals(":"), prefix + "afterColon");
        features.add(prefix + "title.before=" + sentence.word(from - 1));
        continue;
      }
      features.add(prefix + "before=" + word(sentence, from - 1));
      features.add(prefix + "before2=" + word(sentence, from - 2) + " " + word(sentence, from - 1));
      features.add(prefix + "after=" + word(sentence, to));
      features.add(prefix + "after2=" + word(sentence, to) + " " + word(sentence, to + 1));
      int seen = 0;
      for (int i = from - 1; i >= 0 && seen < 2; i--) {
        if (sentence.token(i).tag().startsWith("VB")) {
          features.add(prefix + "verb" + seen + "=" + sentence.token(i).lemma());
          seen++;
        }
      }
      for (int i = Math.max(0, from - 6); i < from; i++) {
        features.addIf(OURS.contains(sentence.word(i)), prefix + "near=" + sentence.word(i));
      }
      for (int i = to; i < Math.min(sentence.size(), to + 6); i++) {
        if (sentence.token(i).tag().startsWith("VB")) {
          features.add(prefix + "nextVerb=" + sentence.token(i).lemma());
          break;
        }
      }
      features.addIf(OURS.contains(sentence.word(0)), prefix + "start=" + sentence.word(0));
    }
  }

  private static String word(EntitySentence sentence, int index) {
    return index < 0 ? "<s>" : index >= sentence.size() ? "</s>" : sentence.word(index);
  }
}
