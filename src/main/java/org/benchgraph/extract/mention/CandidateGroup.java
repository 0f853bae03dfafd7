package org.benchgraph.extract.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;
import org.benchgraph.thesaurus.NormalForm;

/**
 * Everything in a paper that has one normal form and that somebody took for a mention: decided on
 * together, so that a paper does not say at one place what it denies at another.
 *
 * @param normalForm what its members have in common
 * @param places where it stands, in reading order
 */
record CandidateGroup(String normalForm, List<Place> places) {
  private static final int MOST_PLACES = 20;

  CandidateGroup {
    places = ImmutableList.copyOf(places);
  }

  /**
   * A place, with all the candidates that cover just it.
   *
   * @param sentence where it stands
   * @param tokens which words of the sentence
   * @param span which characters
   * @param found what the extractors say, by name; never empty
   */
  record Place(TaggedSentence sentence, TokenRange tokens, Span span, List<Mention> found) {
    String surface(Document document) {
      return document.paper().text(span);
    }

    /** The first, by name, of the rules that found it; the encoder or the tagger if none did. */
    String finder() {
      return found.stream()
          .map(Mention::extractor)
          .filter(name -> !TaggerCandidates.NAMES.contains(name))
          .findFirst()
          .orElse(found.get(0).extractor());
    }

    boolean overlaps(Place other) {
      return span.overlaps(other.span());
    }
  }

  /** The groups of a document's candidates, in the order of their first places. */
  static List<CandidateGroup> of(Document document, List<Mention> candidates) {
    Map<Span, List<Mention>> bySpan = new LinkedHashMap<>();
    candidates.stream()
        .sorted(
            Comparator.comparing(Mention::span)
                .thenComparing(Mention::extractor)
                .thenComparing(Mention::type))
        .forEach(
            candidate ->
                bySpan.computeIfAbsent(candidate.span(), span -> new ArrayList<>()).add(candidate));
    Map<String, List<Place>> byForm = new LinkedHashMap<>();
    bySpan.forEach(
        (span, found) ->
            document.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .findFirst()
                .ifPresent(
                    sentence ->
                        sentence
                            .tokens(span)
                            .ifPresent(
                                tokens ->
                                    byForm
                                        .computeIfAbsent(
                                            NormalForm.of(found.get(0).surface()),
                                            form -> new ArrayList<>())
                                        .add(new Place(sentence, tokens, span, found)))));
    return byForm.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new CandidateGroup(entry.getKey(), entry.getValue()))
        .collect(toImmutableList());
  }

  /** Enough places to judge by: a hostile text may have thousands. */
  List<Place> firstPlaces() {
    return places.subList(0, Math.min(MOST_PLACES, places.size()));
  }

  /** What all the extractors say of all the places. */
  List<Mention> found() {
    return places.stream().flatMap(place -> place.found().stream()).collect(toImmutableList());
  }
}
