package org.benchgraph.train.encoder;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;

/**
 * What there is to learn of each word of a text, as matrices with a row for each word.
 *
 * @param words how many there are
 * @param tags how likely each of {@link Tag#ALL} is; those of a word sum to one
 * @param roles how likely each role is, where that is known
 */
record WordTargets(int words, float[] tags, Optional<float[]> roles) {
  static final int TAGS = Tag.ALL.size();
  static final int ROLES = Role.values().length;

  WordTargets {
    requireNonNull(roles, "roles is null");
    checkArgument(tags.length == words * TAGS, "%s tags for %s words", tags.length, words);
    roles.ifPresent(
        some ->
            checkArgument(
                some.length == words * ROLES, "%s roles of %s words", some.length, words));
  }

  /**
   * What a person says, who is sure.
   *
   * @param labels the label of each word
   * @param entities the entity that each word belongs to, if any, where that is known
   */
  static WordTargets of(List<String> labels, Optional<List<Optional<MarkedEntity>>> entities) {
    float[] tags = new float[labels.size() * TAGS];
    for (int i = 0; i < labels.size(); i++) {
      tags[i * TAGS + Tag.ALL.indexOf(labels.get(i))] = 1;
    }
    return new WordTargets(labels.size(), tags, entities.map(WordTargets::roles));
  }

  private static float[] roles(List<Optional<MarkedEntity>> entities) {
    float[] roles = new float[entities.size() * ROLES];
    for (int i = 0; i < entities.size(); i++) {
      for (Role role : entities.get(i).map(MarkedEntity::roles).orElse(Set.of())) {
        roles[i * ROLES + role.ordinal()] = 1;
      }
    }
    return roles;
  }
}
