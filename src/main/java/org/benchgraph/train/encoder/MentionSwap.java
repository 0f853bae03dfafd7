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
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.extract.tag.TaggedRange;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.TokenRange;

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

  /** Where a mention stands in a sentence. */
  private record Place(TokenRange words, Kind kind) {
    List<String> form(List<String> sentence) {
      return sentence.subList(words.from(), words.to());
    }
  }

  private final Map<Kind, List<List<String>>> forms = new HashMap<>();

  /**
   * A swap of mentions.
   *
   * @param texts where they come from; those whose entities nobody marked give none
   */
  MentionSwap(List<LabelledText> texts) {
    for (LabelledText text : texts) {
      SetMultimap<Kind, List<String>> found = LinkedHashMultimap.create();
      for (int sentence = 0; sentence < text.words().size(); sentence++) {
        for (Place place : places(text, sentence)) {
          found.put(place.kind(), place.form(text.words().get(sentence)));
        }
      }
      found.forEach((kind, form) -> forms.computeIfAbsent(kind, k -> new ArrayList<>()).add(form));
    }
  }

  /** The text with other mentions, each form the same wherever it stands. */
  LabelledText apply(LabelledText text, Random random) {
    if (text.entities().isEmpty()) {
      return text;
    }
    Map<List<String>, List<String>> others = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    List<List<String>> tags = new ArrayList<>();
    List<List<Optional<MarkedEntity>>> entities = new ArrayList<>();
    for (int sentence = 0; sentence < text.words().size(); sentence++) {
      Retelling retelling = new Retelling(text, sentence);
      for (Place place : places(text, sentence)) {
        List<String> form = place.form(text.words().get(sentence));
        retelling.tell(
            place, others.computeIfAbsent(form, one -> other(one, place.kind(), random)));
      }
      retelling.tellUpTo(text.words().get(sentence).size());
      words.add(retelling.words);
      tags.add(retelling.tags);
      entities.add(retelling.entities);
    }
    return new LabelledText(words, tags, Optional.of(entities));
  }

  private List<String> other(List<String> form, Kind kind, Random random) {
    if (random.nextDouble() >= (kind.named() ? NAMES : PHRASES)) {
      return form;
    }
    List<List<String>> some = forms.getOrDefault(kind, List.of(form));
    return some.get(random.nextInt(some.size()));
  }

  private static List<Place> places(LabelledText text, int sentence) {
    if (text.entities().isEmpty()) {
      return List.of();
    }
    List<Optional<MarkedEntity>> entities = text.entities().get().get(sentence);
    return TagSequences.ranges(text.tags().get(sentence)).stream()
        .map(range -> new Place(range.tokens(), kind(range, entities.get(range.tokens().from()))))
        .toList();
  }

  private static Kind kind(TaggedRange range, Optional<MarkedEntity> entity) {
    Set<Role> roles = entity.map(MarkedEntity::roles).orElse(Set.of());
    return new Kind(range.type(), roles.contains(Role.BENCHMARK), roles.contains(Role.NAMED));
  }

  /** A sentence in the making. */
  private static final class Retelling {
    private final List<String> oldWords;
    private final List<String> oldTags;
    private final List<Optional<MarkedEntity>> oldEntities;
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Optional<MarkedEntity>> entities = new ArrayList<>();
    private int told;

    Retelling(LabelledText text, int sentence) {
      this.oldWords = text.words().get(sentence);
      this.oldTags = text.tags().get(sentence);
      this.oldEntities = text.entities().orElseThrow().get(sentence);
    }

    /** Goes on as the old sentence does. */
    void tellUpTo(int end) {
      words.addAll(oldWords.subList(told, end));
      tags.addAll(oldTags.subList(told, end));
      entities.addAll(oldEntities.subList(told, end));
      told = end;
    }

    /** Goes on up to a place, and puts a form there. */
    void tell(Place place, List<String> form) {
      tellUpTo(place.words().from());
      EntityType type = place.kind().type();
      for (int i = 0; i < form.size(); i++) {
        words.add(form.get(i));
        tags.add(i == 0 ? Tag.first(type) : Tag.later(type));
        entities.add(oldEntities.get(place.words().from()));
      }
      told = place.words().to();
    }
  }
}
