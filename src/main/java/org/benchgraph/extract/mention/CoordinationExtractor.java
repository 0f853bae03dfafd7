package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/**
 * Gives all names of a list one type: that which the words say of its last name ("X, Y and Z
 * datasets") or of its first ("the benchmarks X and Y").
 */
final class CoordinationExtractor implements MentionExtractor {
  private static final double CONFIDENCE = 0.74;

  private final NameFinder finder = new NameFinder();
  private final ContextTyper typer;

  @Inject
  CoordinationExtractor(ContextTyper typer) {
    this.typer = typer;
  }

  @Override
  public String name() {
    return "coordination";
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      for (List<TokenRange> names : lists(sentence)) {
        typeOf(sentence, names)
            .ifPresent(
                type ->
                    names.forEach(
                        name ->
                            found.add(mentions.mention(sentence, name, type, true, CONFIDENCE))));
      }
    }
    return found.build();
  }

  private Optional<EntityType> typeOf(TaggedSentence sentence, List<TokenRange> names) {
    return typer
        .saidOutright(sentence, names.get(names.size() - 1))
        .or(() -> typer.saidOutright(sentence, names.get(0)))
        .or(
            () ->
                names.stream().anyMatch(name -> typer.isMeasuredOn(sentence, name))
                    ? Optional.of(EntityType.BENCHMARK)
                    : Optional.empty());
  }

  private List<List<TokenRange>> lists(TaggedSentence sentence) {
    List<List<TokenRange>> lists = new ArrayList<>();
    List<TokenRange> current = new ArrayList<>();
    for (TokenRange name : finder.find(sentence)) {
      if (!current.isEmpty() && !areJoined(sentence, current.get(current.size() - 1), name)) {
        lists.add(current);
        current = new ArrayList<>();
      }
      current.add(name);
    }
    lists.add(current);
    return lists.stream().filter(list -> list.size() > 1).toList();
  }

  private static boolean areJoined(TaggedSentence sentence, TokenRange left, TokenRange right) {
    return left.to() < right.from()
        && right.from() - left.to() <= 3
        && sentence.tokens().subList(left.to(), right.from()).stream()
            .allMatch(token -> token.word().matches(",|/|and|or|&|the|as|well"));
  }
}
