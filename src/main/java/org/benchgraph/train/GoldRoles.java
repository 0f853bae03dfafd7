package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.evaluate.AnnotatedFact;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;

/** The roles that the words of a paper play by what a person says of it. */
final class GoldRoles {
  private GoldRoles() {}

  /**
   * The roles of each word of each sentence.
   *
   * @param mentions where the annotated entities stand
   */
  static List<List<Set<Role>>> of(
      Document document, List<Mention> mentions, AnnotatedPaper annotated) {
    Map<String, Set<Role>> byForm = new HashMap<>();
    for (AnnotatedEntity entity : annotated.entities()) {
      Set<Role> roles = ImmutableSet.copyOf(roles(entity, annotated));
      entity.forms().forEach(form -> byForm.putIfAbsent(form, roles));
    }
    ImmutableList.Builder<List<Set<Role>>> sentences = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      List<Set<Role>> words =
          new ArrayList<>(Collections.nCopies(sentence.tokens().size(), ImmutableSet.of()));
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
