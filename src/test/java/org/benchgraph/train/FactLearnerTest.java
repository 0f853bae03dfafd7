package org.benchgraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.evaluate.AnnotatedFact;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.FactModule;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.learn.Classifier;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;
import org.junit.jupiter.api.Test;

class FactLearnerTest {
  private static final String NAME = "GearNet";

  private static final FactExtraction EXTRACTION =
      Guice.createInjector(
              new FactModule(),
              new AbstractModule() {
                @Override
                protected void configure() {
                  bind(ExtractorSelection.class).toInstance(ExtractorSelection.all());
                }
              })
          .getInstance(FactExtraction.class);

  private final Map<TrainingPaper, LinkedDocument> papers = new LinkedHashMap<>();

  /** A paper that names one method, if any, and introduces some. */
  private void add(boolean isGold, String text, List<String> introduced) {
    int index = papers.size();
    Paper paper = new Paper("paper-" + index, "Clocks", text);
    List<AnnotatedEntity> annotated =
        introduced.stream()
            .map(
                name ->
                    new AnnotatedEntity(
                        EntityType.METHOD, name, List.of(), Optional.of(true), Set.of()))
            .toList();
    List<AnnotatedFact> facts =
        introduced.stream()
            .map(name -> new AnnotatedFact(FactKind.INTRODUCES, Optional.empty(), name))
            .toList();
    var document = Annotators.shared().annotate(paper);
    papers.put(
        new TrainingPaper(
            index,
            isGold,
            new AnnotatedPaper(paper.title(), text, annotated, facts, List.of()),
            document,
            List.of(),
            List.of()),
        new LinkedDocument(document, entities(text)));
  }

  private static List<Entity> entities(String text) {
    int at = text.indexOf(NAME);
    if (at < 0) {
      return List.of();
    }
    Span span = new Span(Field.ABSTRACT, at, at + NAME.length());
    Mention mention = new Mention(EntityType.METHOD, span, NAME, true, 1, "test");
    return List.of(
        new Entity(NAME, EntityType.METHOD, NAME, List.of(), NAME, true, 1, List.of(mention)));
  }

  private FactModel learned() {
    return new FactLearner(papers, papers, EXTRACTION).learn();
  }

  /** Half of the papers introduce what they name, and one in six is misleading. */
  private void addGold() {
    for (int i = 0; i < 24; i++) {
      boolean own = i % 2 == 0 != (i % 6 == 5);
      String text =
          i % 2 == 0
              ? "We propose GearNet, which turns."
              : "Clocks were built with GearNet before.";
      add(true, text, own ? List.of(NAME) : List.of());
    }
  }

  @Test
  void whatSilverPapersHoldForTrueDoesNotMoveTheThresholds() {
    addGold();
    FactModel alone = learned();
    for (int i = 0; i < 24; i++) {
      add(false, "Nothing is named here.", List.of("CogNet", "LeverNet", "PulleyNet"));
    }

    FactModel besides = learned();

    assertThat(besides.facts().get(FactKind.INTRODUCES).least())
        .isEqualTo(alone.facts().get(FactKind.INTRODUCES).least())
        .isGreaterThan(0.5);
  }

  @Test
  void silverPapersTeach() {
    addGold();
    FactModel alone = learned();
    for (int i = 0; i < 24; i++) {
      add(false, "Clocks were built with GearNet before.", List.of(NAME));
    }

    assertThat(weight(learned(), "noCue,method,true"))
        .isNotEqualTo(weight(alone, "noCue,method,true"));
  }

  private static double weight(FactModel model, String feature) {
    Classifier classifier = model.facts().get(FactKind.INTRODUCES).classifier();
    return classifier.weights().get(feature)[classifier.labels().indexOf(Classifier.YES)];
  }
}
