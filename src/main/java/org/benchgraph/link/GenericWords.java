package org.benchgraph.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Words at the ends of a name that it keeps its sense without: those for which annotators take the
 * longer name and the shorter one for the same nine times of ten. All forms are normal forms.
 */
final class GenericWords {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.copyOf(
          WORDS.split(
              "algorithm approach architecture backbone baseline benchmark block challenge corpus data"
                  + " dataset encoder family framework function issue layer mechanism method"
                  + " methodology metric model module network objective operation operator paradigm"
                  + " phase pipeline principle problem procedure process scheme score setting stage"
                  + " strategy structure system task technique theory value"));

  private static final ImmutableSet<String> MODIFIERS =
      ImmutableSet.<String>builder()
          .addAll(
              WORDS.split(
                  "automated automatic average classical complex conventional downstream efficient"
                      + " existing frozen general learnable learned lightweight modern naive optimal"
                      + " original overall plain pretrained previous prior robust simple specialized"
                      + " standard traditional trainable vanilla"))
          .add("pre trained", "state of the art")
          .build();

  private GenericWords() {}

  /** A form without generic words before it: "standard", "pre-trained". */
  static String withoutModifiers(String form) {
    return MODIFIERS.stream()
        .map(modifier -> modifier + " ")
        .filter(form::startsWith)
        .findFirst()
        .map(modifier -> withoutModifiers(form.substring(modifier.length())))
        .orElse(form);
  }

  /** A form without generic words behind it, in the singular then: "model family". */
  static String withoutHeads(String form) {
    List<String> words = WORDS.splitToList(form);
    int length = words.size();
    while (length > 1 && HEADS.contains(words.get(length - 1))) {
      length--;
    }
    // Of a name that stays as it is, the last word may not be taken for a plural again.
    return length == words.size()
        ? form
        : NormalForm.of(String.join(" ", words.subList(0, length)));
  }
}
