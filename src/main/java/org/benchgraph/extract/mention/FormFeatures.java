package org.benchgraph.extract.mention;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.benchgraph.extract.mention.CandidateGroup.Place;
import org.benchgraph.learn.Features;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Field;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.Token;
import org.benchgraph.thesaurus.NormalForm;
import org.benchgraph.thesaurus.Thesaurus;

/**
 * What the judge of mentions sees of the words of a group, and of what the paper says they stand
 * for.
 */
final class FormFeatures {
  private final Thesaurus thesaurus;
  private final HeadNouns heads = new HeadNouns();

  @Inject
  FormFeatures(Thesaurus thesaurus) {
    this.thesaurus = thesaurus;
  }

  void add(Features features, CandidateGroup group, Document document) {
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
}
