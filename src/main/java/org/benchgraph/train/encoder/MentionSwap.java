package org.benchgraph.train.encoder;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.model.EntityType;

/**
 * Tells a paper with other mentions in it, so that what is around a name is learned rather than the
 * name: papers to come name other things (mention replacement; Dai and Adel 2020, An Analysis of
 * Simple Data Augmentation for Named Entity Recognition).
 */
final class MentionSwap {
  /** How many of the names of a paper become others. */
  private static final double NAMES = 0.5;

  /** How many of the other phrases do: what they mean ties them closer to their paper. */
  private static final double PHRASES = 0.3;

  /** What takes the place of each other. */
  private record Kind(EntityType type, boolean benchmark, boolean named) {}

  /** Where a mention stands in a sentence: its first word, and that behind its last. */
  private record Place(int from, int to, Kind kind) {}

  private final Map<Kind, List<List<String>>> forms = new HashMap<>();

  /**
   * A swap of mentions.
   *
   * @param texts where they come from; those whose roles nobody marked give none
   */
  MentionSwap(List<LabelledText> texts) {
    for (LabelledText text : texts) {
      SetMultimap<Kind, List<String>> found = LinkedHashMultimap.create();
      for (int sentence = 0; sentence < text.words().size(); sentence++) {
        for (Place place : places(text, sentence)) {
          found.put(place.kind(), text.words().get(sentence).subList(place.from(), place.to()));
        }
      }
      found.forEach((kind, form) -> forms.computeIfAbsent(kind, k -> new ArrayList<>()).add(form));
    }
  }

  /** The text with other mentions, each form the same wherever it stands. */
  LabelledText apply(LabelledText text, Random random) {
    if (text.roles().isEmpty()) {
      return text;
    }
    Map<List<String>, List<String>> others = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    List<List<String>> tags = new ArrayList<>();
    List<List<Set<Role>>> roles = new ArrayList<>();
    for (int sentence = 0; sentence < text.words().size(); sentence++) {
      Retelling retelling = new Retelling(text, sentence);
      for (Place place : places(text, sentence)) {
        List<String> form = text.words().get(sentence).subList(place.from(), place.to());
        retelling.tell(
            place, others.computeIfAbsent(form, one -> other(one, place.kind(), random)));
      }
      retelling.tellUpTo(text.words().get(sentence).size());
      words.add(retelling.words);
      tags.add(retelling.tags);
      roles.add(retelling.roles);
    }
    return new LabelledText(words, tags, Optional.of(roles));
  }

  private List<String> other(List<String> form, Kind kind, Random random) {
    if (random.nextDouble() >= (kind.named() ? NAMES : PHRASES)) {
      return form;
    }
    List<List<String>> some = forms.getOrDefault(kind, List.of(form));
    return some.get(random.nextInt(some.size()));
  }

  private static List<Place> places(LabelledText text, int sentence) {
    List<Place> places = new ArrayList<>();
    List<String> tags = text.tags().get(sentence);
    for (int from = 0; text.roles().isPresent() && from < tags.size(); from++) {
      Set<Role> roles = text.roles().get().get(sentence).get(from);
      Optional<EntityType> type = typeThatStarts(tags.get(from));
      if (type.isPresent()) {
        int to = from + 1;
        while (to < tags.size() && tags.get(to).equals(Tag.later(type.get()))) {
          to++;
        }
        boolean benchmark = roles.contains(Role.BENCHMARK);
        places.add(
            new Place(from, to, new Kind(type.get(), benchmark, roles.contains(Role.NAMED))));
      }
    }
    return places;
  }

  private static Optional<EntityType> typeThatStarts(String tag) {
    return Tag.TYPES.stream().filter(type -> tag.equals(Tag.first(type))).findFirst();
  }

  /** A sentence in the making. */
  private static final class Retelling {
    private final List<String> oldWords;
    private final List<String> oldTags;
    private final List<Set<Role>> oldRoles;
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Set<Role>> roles = new ArrayList<>();
    private int told;

    Retelling(LabelledText text, int sentence) {
      this.oldWords = text.words().get(sentence);
      this.oldTags = text.tags().get(sentence);
      this.oldRoles = text.roles().orElseThrow().get(sentence);
    }

    /** Goes on as the old sentence does. */
    void tellUpTo(int end) {
      words.addAll(oldWords.subList(told, end));
      tags.addAll(oldTags.subList(told, end));
      roles.addAll(oldRoles.subList(told, end));
      told = end;
    }

    /** Goes on up to a place, and puts a form there. */
    void tell(Place place, List<String> form) {
      tellUpTo(place.from());
      EntityType type = place.kind().type();
      for (int i = 0; i < form.size(); i++) {
        words.add(form.get(i));
        tags.add(i == 0 ? Tag.first(type) : Tag.later(type));
        roles.add(oldRoles.get(place.from()));
      }
      told = place.to();
    }
  }
}
