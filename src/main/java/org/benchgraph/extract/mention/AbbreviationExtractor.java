package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * Finds both forms of every defined abbreviation; the head noun of the long form gives the type.
 */
final class AbbreviationExtractor implements MentionExtractor {
  private static final double TYPED = 0.85;
  private static final double GUESSED = 0.6;

  private final HeadNouns heads = new HeadNouns();
  private final ContextTyper typer;

  @Inject
  AbbreviationExtractor(ContextTyper typer) {
    this.typer = typer;
  }

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (Abbreviation abbreviation : document.abbreviations()) {
      Optional<EntityType> type = type(document, abbreviation);
      if (NotNames.contains(document.paper().text(abbreviation.shortForm()))) {
        continue;
      }
      double confidence = type.isPresent() ? TYPED : GUESSED;
      EntityType decided = type.orElse(EntityType.METHOD);
      found.add(mentions.mention(abbreviation.shortForm(), decided, true, confidence));
      found.add(mentions.mention(abbreviation.longForm(), decided, false, confidence));
    }
    return found.build();
  }

  private Optional<EntityType> type(Document document, Abbreviation abbreviation) {
    Optional<EntityType> byContext =
        document
            .sentence(abbreviation.shortForm())
            .flatMap(
                sentence ->
                    sentence
                        .tokens(abbreviation.shortForm())
                        .flatMap(range -> afterBracket(sentence, range)));
    return byContext.or(() -> lastWord(document, abbreviation.longForm()).flatMap(heads::type));
  }

  /** "masked image modeling (MIM) methods": the word after the bracket. */
  private Optional<EntityType> afterBracket(TaggedSentence sentence, TokenRange shortForm) {
    int bracket = shortForm.to();
    return bracket < sentence.tokens().size() && sentence.tokens().get(bracket).word().equals(")")
        ? typer
            .saidOutright(sentence, new TokenRange(bracket, bracket + 1))
            .filter(type -> type != EntityType.TASK)
        : Optional.empty();
  }

  private static Optional<Token> lastWord(Document document, Span longForm) {
    return document
        .sentence(longForm)
        .flatMap(
            sentence ->
                sentence.tokens(longForm).map(range -> sentence.tokens().get(range.to() - 1)));
  }
}
