package org.benchgraph.extract.mention;

import java.util.List;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.learn.Features;
import org.benchgraph.model.EntityType;

/** What the judge of mentions sees of what encoder and tagger say of a group's words. */
final class ScoreFeatures {
  private ScoreFeatures() {}

  static void add(Features features, CandidateGroup group, WordScores scores) {
    String tagged = addTags(features, "tagger", group, scores.tagger());
    String encoded = addTags(features, "encoder", group, scores.encoder().tags());
    features.add("both=" + tagged + "," + encoded);
    for (Role role : List.of(Role.NAMED, Role.BENCHMARK)) {
      double sum = 0;
      for (Place place : group.firstPlaces()) {
        sum +=
            scores
                .encoder()
                .roles()
                .get(place.sentence().index())
                .probability(place.tokens(), role);
      }
      features.addShare("role=" + role, sum / group.firstPlaces().size());
    }
  }

  /** Adds what one of them says, and gives it in short. */
  private static String addTags(
      Features features, String who, CandidateGroup group, List<TagScores> scores) {
    double most = 0;
    String bestKind = "none";
    for (EntityType kind : Tag.TYPES) {
      double highest = 0;
      double sum = 0;
      for (Place place : group.firstPlaces()) {
        double probability = scores.get(place.sentence().index()).probability(place.tokens(), kind);
        highest = Math.max(highest, probability);
        sum += probability;
      }
      features.addShare(who + "=" + kind.kind(), highest);
      features.addShare(who + "Mean=" + kind.kind(), sum / group.firstPlaces().size());
      if (highest > most) {
        most = highest;
        bestKind = kind.kind();
      }
    }
    String says = bestKind + "@" + Math.round(5 * most);
    features.add(who + "Says=" + says);
    return says;
  }
}
