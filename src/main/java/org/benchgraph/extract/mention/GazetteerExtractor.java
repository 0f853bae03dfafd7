package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Concept;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;
import org.benchgraph.thesaurus.Thesaurus;

/**
 * Finds the names of the thesaurus: the longest at each place, in the case that the label asks for.
 */
final class GazetteerExtractor implements MentionExtractor {
  private static final double NAME = 0.95;
  private static final double PHRASE = 0.8;

  /** Its name among the extractors. */
  static final String GAZETTEER = "gazetteer";

  private final Thesaurus thesaurus;
  private final ContextTyper typer;
  private final GazetteerTrie trie = new GazetteerTrie();

  @Inject
  GazetteerExtractor(Thesaurus thesaurus, ContextTyper typer) {
    this.thesaurus = thesaurus;
    this.typer = typer;
    for (Concept concept : thesaurus.concepts()) {
      trie.add(concept.prefLabel());
      concept.altLabels().forEach(trie::add);
    }
  }

  @Override
  public String name() {
    return GAZETTEER;
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      int i = 0;
      while (i < sentence.tokens().size()) {
        int next = i + 1;
        for (TokenRange range : trie.startingAt(sentence, i)) {
          Optional<Concept> concept = concept(sentence, range);
          if (concept.isPresent()) {
            found.add(mention(mentions, sentence, range, concept.get()));
            next = range.to();
            break;
          }
        }
        i = next;
      }
    }
    return found.build();
  }

  private Optional<Concept> concept(TaggedSentence sentence, TokenRange range) {
    Optional<EntityType> said = typer.saidOutright(sentence, range);
    List<Concept> concepts =
        thesaurus.named(sentence.words(range.from(), range.to())).stream()
            .filter(
                concept ->
                    !concept.needsCue() || said.filter(type -> sameKind(type, concept)).isPresent())
            .toList();
    return concepts.stream()
        .filter(concept -> said.filter(type -> sameKind(type, concept)).isPresent())
        .findFirst()
        .or(
            () ->
                concepts.stream()
                    .filter(concept -> concept.type() == EntityType.METHOD)
                    .findFirst())
        .or(() -> concepts.stream().findFirst());
  }

  private static boolean sameKind(EntityType type, Concept concept) {
    return type.kind().equals(concept.type().kind());
  }

  private static Mention mention(
      Mentions mentions, TaggedSentence sentence, TokenRange range, Concept concept) {
    boolean named = isNamed(concept, sentence, range);
    return mentions.mention(sentence, range, concept.type(), named, named ? NAME : PHRASE);
  }

  /** A label in lower case is a phrase, even where a title or a sentence gives it a capital. */
  private static boolean isNamed(Concept concept, TaggedSentence sentence, TokenRange range) {
    String surface = sentence.words(range.from(), range.to());
    boolean lowerLabel = concept.prefLabel().chars().noneMatch(Character::isUpperCase);
    return lowerLabel
        ? sentence.tokens().subList(range.from(), range.to()).stream().anyMatch(NameShape::isCoined)
        : surface.chars().anyMatch(Character::isUpperCase);
  }
}
