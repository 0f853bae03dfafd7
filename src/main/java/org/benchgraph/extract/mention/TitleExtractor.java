package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * Finds the name before the colon of a title: "SimMIM: A Simple Framework for Masked Image
 * Modeling". The first head noun after the colon gives the type.
 */
final class TitleExtractor implements MentionExtractor {
  private static final int LONGEST_NAME = 4;
  private static final double COINED = 0.9;
  private static final double WORDS = 0.6;

  private final HeadNouns heads = new HeadNouns();

  @Override
  public String name() {
    return "title";
  }

  @Override
  public List<Mention> extract(Document document) {
    List<TaggedSentence> title = document.sentences(Field.TITLE);
    if (title.isEmpty()) {
      return List.of();
    }
    TaggedSentence first = title.get(0);
    int colon =
        first.tokens().stream()
            .filter(token -> token.word().equals(":"))
            .findFirst()
            .map(Token::index)
            .orElse(-1);
    if (colon < 1 || colon > LONGEST_NAME) {
      return List.of();
    }
    TokenRange name = new TokenRange(0, colon);
    boolean coined = first.tokens().subList(0, colon).stream().anyMatch(NameShape::isCoined);
    boolean standsAgain = standsInAbstract(document, first.words(0, colon));
    if (!coined && !(standsAgain && colon <= 2)) {
      return List.of();
    }
    EntityType type = type(first, colon).orElse(EntityType.METHOD);
    return ImmutableList.of(
        new Mentions(document, name()).mention(first, name, type, true, coined ? COINED : WORDS));
  }

  private static boolean standsInAbstract(Document document, String name) {
    return document.paper().abstractText().contains(name);
  }

  private Optional<EntityType> type(TaggedSentence title, int colon) {
    return title.tokens().stream()
        .skip(colon + 1L)
        .takeWhile(
            token ->
                !token.word().matches("for|with|via|in|of|on|to|from|by|through|using|towards?|at"))
        .flatMap(token -> heads.type(token).stream())
        .reduce((earlier, later) -> later)
        .filter(type -> type != EntityType.TASK && type != EntityType.METRIC);
  }
}
