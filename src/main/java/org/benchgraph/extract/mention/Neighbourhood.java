package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.benchgraph.extract.mention.CandidateGroup.Place;

/** The places of all candidates of a document, by sentence. */
final class Neighbourhood {
  private final ImmutableListMultimap<Integer, Place> bySentence;

  Neighbourhood(List<CandidateGroup> groups) {
    ImmutableListMultimap.Builder<Integer, Place> places = ImmutableListMultimap.builder();
    groups.forEach(
        group -> group.firstPlaces().forEach(place -> places.put(place.sentence().index(), place)));
    this.bySentence = places.build();
  }

  /** The other places that share a word with a place. */
  List<Place> overlapping(Place place) {
    return bySentence.get(place.sentence().index()).stream()
        .filter(other -> other != place && other.overlaps(place))
        .toList();
  }
}
