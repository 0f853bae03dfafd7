package org.benchgraph.extract.mention;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;

/** What the judge of mentions sees of a group: who found it, how it looks, where it stands. */
final class GroupFeatures {
  private final FormFeatures forms;
  private final ContextTyper typer;

  @Inject
  GroupFeatures(FormFeatures forms, ContextTyper typer) {
    this.forms = forms;
    this.typer = typer;
  }

  /**
   * The features of one group.
   *
   * @param neighbourhood the places of all groups of the document
   * @param scores what encoder and tagger say of each word
   */
  Features of(
      CandidateGroup group, Neighbourhood neighbourhood, Document document, WordScores scores) {
    Features features = new Features().add("bias");
    addFinders(features, group);
    ScoreFeatures.add(features, group, scores);
    forms.add(features, group, document);
    addNeighbours(features, group, neighbourhood);
    addPlaces(features, group, document);
    return features;
  }

  private static void addFinders(Features features, CandidateGroup group) {
    TreeSet<String> finders = new TreeSet<>();
    TreeSet<String> kinds = new TreeSet<>();
    for (Mention mention : group.found()) {
      String kind = mention.type().kind();
      finders.add(mention.extractor());
      kinds.add(kind);
      features.add("found=" + mention.extractor() + ":" + kind);
      features.add("sure=" + mention.extractor() + "@" + Math.round(10 * mention.confidence()));
    }
    features.add("finders=" + finders + kinds);
    features.add("kinds=" + kinds);
  }

  private static void addNeighbours(
      Features features, CandidateGroup group, Neighbourhood neighbourhood) {
    int within = 0;
    for (Place place : group.firstPlaces()) {
      boolean inner = false;
      for (Place other : neighbourhood.overlapping(place)) {
        boolean tagged = isTagged(other);
        if (other.span().contains(place.span())) {
          inner = true;
          features.addIf(tagged, "withinTagger");
          features.addIf(isNamed(other), "withinName");
          features.add("leftOut=" + tail(place, other));
        } else if (place.span().contains(other.span())) {
          features.add("around").addIf(tagged, "aroundTagger");
          features.addIf(isNamed(other), "aroundName");
          features.addIf(isNamed(other), "added=" + tail(other, place));
        } else {
          features.add("crossing");
        }
      }
      within += inner ? 1 : 0;
    }
    int size = group.firstPlaces().size();
    features.addShare("within", (double) within / size);
    features.addIf(within == size, "alwaysWithin");
  }

  /** What a longer candidate has after a shorter one: "QuxSet datasets" adds "dataset". */
  private static String tail(Place inner, Place outer) {
    List<Token> tokens = outer.sentence().tokens();
    return inner.tokens().to() < outer.tokens().to()
        ? tokens.get(outer.tokens().to() - 1).lemma().toLowerCase(Locale.ROOT)
        : "nothing";
  }

  private static boolean isNamed(Place place) {
    return place.found().stream().anyMatch(Mention::named);
  }

  private static boolean isTagged(Place place) {
    return place.found().stream()
        .anyMatch(mention -> mention.extractor().equals(TaggerCandidates.LIKELY));
  }

  private void addPlaces(Features features, CandidateGroup group, Document document) {
    features.addCount("places", group.places().size());
    boolean title =
        group.firstPlaces().stream().anyMatch(place -> place.sentence().field() == Field.TITLE);
    features.addIf(title, "title");
    features.addIf(title && group.places().size() > 1, "titleAndText");
    Place first =
        group.firstPlaces().stream()
            .filter(place -> place.sentence().field() == Field.ABSTRACT)
            .findFirst()
            .orElse(group.places().get(0));
    features.add("part=" + 5 * first.sentence().index() / Math.max(1, document.sentences().size()));
    for (Place place : group.firstPlaces()) {
      TaggedSentence sentence = place.sentence();
      features.add("before=" + word(sentence, place.tokens().from() - 1));
      features.add("after=" + word(sentence, place.tokens().to()));
      features.add(
          "before2="
              + word(sentence, place.tokens().from() - 2)
              + " "
              + word(sentence, place.tokens().from() - 1));
      features.addIf(typer.isMeasuredOn(sentence, place.tokens()), "measuredOn");
      features.addIf(typer.isTrainedOn(sentence, place.tokens()), "trainedOn");
      features.addIf(typer.speaksOfMeasuring(sentence), "measuring");
      typer
          .saidOutright(sentence, place.tokens())
          .ifPresent(type -> features.add("said=" + type.label()));
      for (int i = place.tokens().from() - 1, seen = 0; i >= 0 && seen < 1; i--) {
        if (sentence.tokens().get(i).tag().startsWith("VB")) {
          features.add("verb=" + sentence.tokens().get(i).lemma());
          seen++;
        }
      }
    }
  }

  private static String word(TaggedSentence sentence, int index) {
    return index < 0
        ? "<s>"
        : index >= sentence.tokens().size()
            ? "</s>"
            : sentence.tokens().get(index).word().toLowerCase(Locale.ROOT);
  }
}
