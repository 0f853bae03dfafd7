package org.benchgraph.train.encoder;

import java.util.List;
import org.benchgraph.model.FactKind;
import org.benchgraph.nlp.TokenRange;

/** What there is to learn of the relations of a text, as matrices. */
final class RelationTargets {
  /**
   * The pairs of entities, a row for each subject.
   *
   * @param possible 1 where a relation could hold, else 0
   * @param hold 1 where it does, else 0
   * @param count how many could
   */
  record Pairs(float[] possible, float[] hold, int count) {}

  private final int words;
  private final List<EncoderLesson.MarkedMention> mentions;
  private final List<MarkedEntity> entities;

  private RelationTargets(int words, List<EncoderLesson.MarkedMention> mentions) {
    this.words = words;
    this.mentions = mentions;
    this.entities = mentions.stream().map(EncoderLesson.MarkedMention::entity).distinct().toList();
  }

  static RelationTargets of(EncoderLesson lesson) {
    return new RelationTargets(lesson.tags().size(), lesson.mentions());
  }

  /** How many mentions there are. */
  int mentions() {
    return mentions.size();
  }

  /** How many entities are mentioned. */
  int entities() {
    return entities.size();
  }

  /** From words to mentions: a row for each mention, whose words share one. */
  float[] means() {
    float[] means = new float[mentions.size() * words];
    for (int i = 0; i < mentions.size(); i++) {
      TokenRange mention = mentions.get(i).words();
      for (int word = mention.from(); word < mention.to(); word++) {
        means[i * words + word] = 1f / (mention.to() - mention.from());
      }
    }
    return means;
  }

  /** From mentions to entities: a row for each entity, 1 for its mentions, else 0. */
  float[] groups() {
    float[] groups = new float[entities.size() * mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      groups[entities.indexOf(mentions.get(i).entity()) * mentions.size() + i] = 1;
    }
    return groups;
  }

  /** The pairs that a relation of a kind could hold between, or does. */
  Pairs pairs(FactKind kind) {
    float[] possible = new float[entities.size() * entities.size()];
    float[] hold = new float[possible.length];
    int count = 0;
    for (int i = 0; i < possible.length; i++) {
      MarkedEntity subject = entities.get(i / entities.size());
      MarkedEntity object = entities.get(i % entities.size());
      if (isPossible(kind, subject, object)) {
        possible[i] = 1;
        hold[i] = subject.isRelated(kind, object) ? 1 : 0;
        count++;
      }
    }
    return new Pairs(possible, hold, count);
  }

  /** What a paper introduces is related to itself, and nothing else is. */
  private static boolean isPossible(FactKind kind, MarkedEntity subject, MarkedEntity object) {
    return subject.equals(object)
        ? kind == FactKind.INTRODUCES
        : kind.relates(subject.type(), object.type());
  }
}
