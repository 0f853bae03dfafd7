package org.benchgraph.extract.fact;

import java.util.Locale;
import org.benchgraph.extract.fact.FactContext.Meeting;
import org.benchgraph.learn.Features;
import org.benchgraph.nlp.Token;

/** What the judge of facts sees of a sentence that names both ends of a relation. */
final class MeetingFeatures {
  private static final int LONGEST_BETWEEN = 12;

  private MeetingFeatures() {}

  static void addNearest(Features features, Meeting meeting, String role) {
    int distance = meeting.distance();
    String bucket =
        distance < 3 ? "near" : distance < 7 ? "mid" : distance < 15 ? "far" : "farther";
    String order = meeting.subjectFirst() ? "forth" : "back";
    features.add("distance=" + bucket + "," + order);
    features.add("distance=" + bucket + "," + order + "," + role);
    features.add("order=" + order + "," + role);
    features.addIf(meeting.sentence().isTitle(), "meetInTitle," + order);
    int from = Math.min(meeting.subject().to(), meeting.object().to());
    int to = Math.max(meeting.subject().from(), meeting.object().from());
    if (to - from <= 4 && from <= to) {
      features.add(
          "between="
              + order
              + ":"
              + String.join(" ", meeting.sentence().words().subList(from, to)));
    }
    int between =
        (int)
            meeting.sentence().places().stream()
                .filter(place -> place.tokens().from() >= from && place.tokens().to() <= to)
                .count();
    features.addCount("entitiesBetween", between);
  }

  static void addWords(Features features, Meeting meeting) {
    int from = Math.min(meeting.subject().to(), meeting.object().to());
    int to = Math.max(meeting.subject().from(), meeting.object().from());
    String order = meeting.subjectFirst() ? "forth" : "back";
    for (int i = from; i < Math.min(to, from + LONGEST_BETWEEN); i++) {
      Token token = meeting.sentence().token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.tag().startsWith("VB") || token.tag().equals("IN") || token.tag().equals("TO")) {
        features.add("link=" + order + ":" + lemma);
      }
      features.add("betweenWord=" + order + ":" + lemma);
    }
    for (int i = 0; i < meeting.sentence().size(); i++) {
      Token token = meeting.sentence().token(i);
      if (token.tag().startsWith("VB") || token.tag().startsWith("JJR")) {
        features.add("sentenceVerb=" + token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }
}
