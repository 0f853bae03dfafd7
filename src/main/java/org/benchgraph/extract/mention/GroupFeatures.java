package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.extract.tagger.TagScores;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.thesaurus.NormalForm;
import org.benchgraph.thesaurus.Thesaurus;

/** What the judge of mentions sees of a group: who found it, how it looks, where it stands. */
final class GroupFeatures {
  static final List<EntityType> KINDS =
      ImmutableList.of(EntityType.METHOD, EntityType.DATASET, EntityType.METRIC, EntityType.TASK);

  private final Thesaurus thesaurus;
  private final ContextTyper typer;
  private final HeadNouns heads = new HeadNouns();

  @Inject
  GroupFeatures(Thesaurus thesaurus, ContextTyper typer) {
    this.thesaurus = thesaurus;
    this.typer = typer;
  }

  /**
   * The features of one group.
   *
   * @param neighbourhood the places of all groups of the document
   * @param scores what the tagger says, sentence by sentence
   */
  Features of(
      CandidateGroup group,
      Neighbourhood neighbourhood,
      Document document,
      List<TagScores> scores) {
    Features features = new Features().add("bias");
    addFinders(features, group);
    addTagger(features, group, scores);
    addForm(features, group, document);
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

  private static void addTagger(Features features, CandidateGroup group, List<TagScores> scores) {
    double most = 0;
    String bestKind = "none";
    for (EntityType kind : KINDS) {
      double highest = 0;
      double sum = 0;
      for (Place place : group.firstPlaces()) {
        double probability = scores.get(place.sentence().index()).probability(place.tokens(), kind);
        highest = Math.max(highest, probability);
        sum += probability;
      }
      features.addShare("tagger=" + kind.kind(), highest);
      features.addShare("taggerMean=" + kind.kind(), sum / group.firstPlaces().size());
      if (highest > most) {
        most = highest;
        bestKind = kind.kind();
      }
    }
    features.add("taggerSays=" + bestKind + "@" + Math.round(5 * most));
  }

  private void addForm(Features features, CandidateGroup group, Document document) {
    Place first = group.places().get(0);
    List<Token> tokens =
        first.sentence().tokens().subList(first.tokens().from(), first.tokens().to());
    String surface = first.surface(document);
    Token head = tokens.get(tokens.size() - 1);
    features.add("words=" + Math.min(5, tokens.size()));
    features.add("head=" + head.lemma().toLowerCase(Locale.ROOT));
    features.add("firstWord=" + tokens.get(0).word().toLowerCase(Locale.ROOT));
    features.add("firstTag=" + tokens.get(0).tag());
    features.add(
        "tags=" + tokens.stream().map(Token::tag).limit(4).collect(Collectors.joining(" ")));
    tokens.forEach(token -> features.add("word=" + token.word().toLowerCase(Locale.ROOT)));
    features.add("whole=" + group.normalForm());
    String head3 = head.word().toLowerCase(Locale.ROOT);
    features.add("suffix=" + head3.substring(Math.max(0, head3.length() - 3)));
    heads.type(head).ifPresent(type -> features.add("headType=" + type.kind()));
    boolean coined = tokens.stream().anyMatch(NameShape::isCoined);
    boolean capital =
        group.firstPlaces().stream()
            .filter(
                place -> place.tokens().from() > 0 && place.sentence().field() == Field.ABSTRACT)
            .anyMatch(place -> place.surface(document).chars().anyMatch(Character::isUpperCase));
    features.addIf(coined, "coined");
    features.addIf(capital, "capital");
    features.addIf(!capital && !coined, "lower,words=" + Math.min(5, tokens.size()));
    features.addIf(surface.chars().anyMatch(Character::isDigit), "digit");
    features.addIf(surface.equals(surface.toUpperCase(Locale.ROOT)), "upper");
    features.addIf(surface.contains("-"), "hyphen");
    group.firstPlaces().stream()
        .flatMap(place -> thesaurus.named(place.surface(document)).stream())
        .map(concept -> concept.type().kind())
        .distinct()
        .sorted()
        .forEach(kind -> features.add("known=" + kind));
    addDefinitions(features, group, document);
  }

  /** A short form names what its long form names: "domain generalization (DG)" is no dataset. */
  private void addDefinitions(Features features, CandidateGroup group, Document document) {
    for (Abbreviation abbreviation : document.abbreviations()) {
      for (Place place : group.firstPlaces()) {
        features.addIf(abbreviation.longForm().overlaps(place.span()), "longForm");
        if (!abbreviation.shortForm().overlaps(place.span())) {
          continue;
        }
        features.add("shortForm");
        for (Token token : place.sentence().tokens()) {
          if (token.span().overlaps(abbreviation.longForm())) {
            features.add("longWord=" + token.word().toLowerCase(Locale.ROOT));
            if (token.span().end() == abbreviation.longForm().end()) {
              features.add("longHead=" + token.lemma().toLowerCase(Locale.ROOT));
              heads.type(token).ifPresent(type -> features.add("longHeadType=" + type.kind()));
            }
          }
        }
      }
    }
    String form = group.normalForm();
    for (Abbreviation abbreviation : document.abbreviations()) {
      boolean repeats = NormalForm.of(document.paper().text(abbreviation.shortForm())).equals(form);
      features.addIf(repeats, "definedShortForm");
    }
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
