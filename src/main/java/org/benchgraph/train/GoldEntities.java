package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.evaluate.AnnotatedFact;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.train.encoder.MarkedEntity;

/** The entities that the words of a paper belong to, and what a person says of them. */
final class GoldEntities {
  private GoldEntities() {}

  /**
   * The entity of each word of each sentence, if any.
   *
   * @param mentions where the annotated entities stand
   */
  static List<List<Optional<MarkedEntity>>> of(
      Document document, List<Mention> mentions, AnnotatedPaper annotated) {
    List<AnnotatedEntity> entities = annotated.entities();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      numbers.put(entities.get(i).name(), i);
    }
    Map<String, Optional<MarkedEntity>> byForm = new HashMap<>();
    for (AnnotatedEntity entity : entities) {
      Optional<MarkedEntity> marked = Optional.of(marked(entity, annotated, numbers));
      entity.forms().forEach(form -> byForm.putIfAbsent(form, marked));
    }
    ImmutableList.Builder<List<Optional<MarkedEntity>>> sentences = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      List<Optional<MarkedEntity>> words =
          new ArrayList<>(Collections.nCopies(sentence.tokens().size(), Optional.empty()));
      for (Mention mention : mentions) {
        if (mention.span().overlaps(sentence.span())) {
          sentence
              .tokens(mention.span())
              .ifPresent(
                  range ->
                      Collections.fill(
                          words.subList(range.from(), range.to()), byForm.get(mention.surface())));
        }
      }
      sentences.add(ImmutableList.copyOf(words));
    }
    return sentences.build();
  }

  private static MarkedEntity marked(
      AnnotatedEntity entity, AnnotatedPaper annotated, Map<String, Integer> numbers) {
    ImmutableSetMultimap.Builder<FactKind, Integer> objects = ImmutableSetMultimap.builder();
    for (AnnotatedFact fact : annotated.facts()) {
      if (fact.kind() == FactKind.INTRODUCES && fact.object().equals(entity.name())) {
        objects.put(fact.kind(), numbers.get(entity.name()));
      }
      if (fact.subject().filter(entity.name()::equals).isPresent()) {
        objects.put(fact.kind(), numbers.get(fact.object()));
      }
      if (fact.kind() == FactKind.COMPARED_TO && fact.object().equals(entity.name())) {
        objects.put(fact.kind(), numbers.get(fact.subject().orElseThrow()));
      }
    }
    return new MarkedEntity(
        numbers.get(entity.name()), entity.type(), roles(entity, annotated), objects.build());
  }

  private static Set<Role> roles(AnnotatedEntity entity, AnnotatedPaper annotated) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (entity.isNamed()) {
      roles.add(Role.NAMED);
    }
    if (entity.type() == EntityType.BENCHMARK) {
      roles.add(Role.BENCHMARK);
    }
    for (AnnotatedFact fact : annotated.facts()) {
      if (fact.object().equals(entity.name())) {
        roles.add(Role.ofObject(fact.kind()));
      }
      if (fact.subject().filter(entity.name()::equals).isPresent()) {
        roles.add(Role.SUBJECT);
        roles.add(Role.ofSubject(fact.kind()));
      }
    }
    return roles;
  }
}
