package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.TokenRange;

/**
 * Finds coined names by their letters (SimMIM, GLUE, ViT-B/16, Llama 2) and types them by the words
 * around them.
 */
final class NameShapeExtractor implements MentionExtractor {
  private static final double SAID_OUTRIGHT = 0.75;
  private static final double MEASURED_ON = 0.7;
  private static final double COINED = 0.55;
  private static final double PROPER_NOUN = 0.35;

  private final NameFinder finder = new NameFinder();
  private final ContextTyper typer;

  @Inject
  NameShapeExtractor(ContextTyper typer) {
    this.typer = typer;
  }

  @Override
  public String name() {
    return "name-shape";
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      for (TokenRange name : finder.find(sentence)) {
        boolean coined =
            sentence.tokens().subList(name.from(), name.to()).stream()
                .anyMatch(NameShape::isCoined);
        Optional<EntityType> said = typer.saidOutright(sentence, name);
        if (said.isPresent()) {
          found.add(mentions.mention(sentence, name, said.get(), true, SAID_OUTRIGHT));
        } else if (typer.isMeasuredOn(sentence, name)) {
          found.add(mentions.mention(sentence, name, EntityType.BENCHMARK, true, MEASURED_ON));
        } else {
          found.add(
              mentions.mention(
                  sentence, name, EntityType.METHOD, true, coined ? COINED : PROPER_NOUN));
        }
      }
    }
    return found.build();
  }

  /** A proper noun that the paper uses once is more often a person or a place than a method. */
  private static boolean standsAgain(Document document, TaggedSentence sentence, TokenRange name) {
    String surface = sentence.words(name.from(), name.to());
    String text = document.paper().abstractText();
    int first = text.indexOf(surface);
    return first >= 0 && text.indexOf(surface, first + surface.length()) >= 0
        || document.paper().title().contains(surface);
  }
}
