package org.benchgraph.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Words at the ends of a name that it keeps its sense without: those for which annotators take the
 * longer name and the shorter one for the same five times of six, or more often. All names are
 * normal forms.
 */
final class GenericEnds {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableSet<String> HEADS =
      ImmutableSet.copyOf(
          WORDS.split(
              "algorithm approach architecture backbone baseline benchmark block challenge corpus data"
                  + " dataset encoder family framework function issue layer mechanism method"
                  + " methodology metric model module network objective operation operator paradigm"
                  + " phase pipeline principle problem procedure process scheme score setting stage"
                  + " strategy structure system task technique theory value"));

  /** Any of these may stand for another behind the same two words or more: 47 times of 47. */
  private static final ImmutableSet<String> ALIKE =
      ImmutableSet.copyOf(
          WORDS.split(
              "algorithm approach architecture data dataset method methodology model scheme strategy"
                  + " technique"));

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

  private GenericEnds() {}

  /**
   * A name without generic words before it: "standard", "pre-trained".
   *
   * @param whole which names are to stay as they are
   */
  static String withoutModifiers(String name, Predicate<String> whole) {
    String rest = name;
    Optional<String> first = modifier(rest);
    while (first.isPresent() && !whole.test(rest)) {
      rest = rest.substring(first.get().length() + 1);
      first = modifier(rest);
    }
    return rest;
  }

  private static Optional<String> modifier(String name) {
    return MODIFIERS.stream().filter(modifier -> name.startsWith(modifier + " ")).findFirst();
  }

  /**
   * A name without generic words behind it ("model family"). Its new last word is in the singular.
   *
   * @param whole which names are to stay as they are
   */
  static String withoutHeads(String name, Predicate<String> whole) {
    return without(HEADS, name, whole);
  }

  /** As {@link #withoutHeads}, for words that stand for each other, behind two words or more. */
  static Optional<String> withoutAlike(String name, Predicate<String> whole) {
    return Optional.of(without(ALIKE, name, whole))
        .filter(core -> !core.equals(name) && core.contains(" "));
  }

  private static String without(ImmutableSet<String> last, String name, Predicate<String> whole) {
    List<String> words = WORDS.splitToList(name);
    int length = words.size();
    while (length > 1
        && last.contains(words.get(length - 1))
        && !whole.test(String.join(" ", words.subList(0, length)))) {
      length--;
    }
    // Of a name that stays as it is, the last word may not be taken for a plural again.
    return length == words.size()
        ? name
        : NormalForm.of(String.join(" ", words.subList(0, length)));
  }
}
