package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.benchgraph.evaluate.Annotated.entities;
import static org.benchgraph.evaluate.Annotated.method;
import static org.benchgraph.evaluate.Annotated.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benchgraph.jsonl.JsonlSink;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.SampleExtractions;
import org.benchgraph.model.UnsureExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confidences find their way from extractions and files to what is right and what is not. */
class PredictionTest {
  @TempDir private Path folder;

  private static AnnotatedEntity sure(EntityType type, String name, double confidence) {
    return new AnnotatedEntity(
        type,
        name,
        ImmutableList.of(),
        Optional.of(true),
        ImmutableSet.of(),
        Optional.of(confidence));
  }

  private static AnnotatedFact uses(String subject, String object, double confidence) {
    return new AnnotatedFact(FactKind.USES, Optional.of(subject), object, Optional.of(confidence));
  }

  private static Evaluation evaluation(AnnotatedPaper gold, AnnotatedPaper predicted) {
    return new Scorer().score(List.of(gold), List.of(predicted));
  }

  @Test
  void anEntityIsRightWhereTheSumOfAllEntitiesCountsIt() {
    Evaluation evaluation =
        evaluation(
            entities(
                method("WidgetNet"),
                Annotated.entity(EntityType.BENCHMARK, true, "GizmoBench"),
                method("Missed")),
            entities(
                sure(EntityType.METHOD, "WidgetNets", 0.9),
                sure(EntityType.DATASET, "GizmoBench", 0.7),
                sure(EntityType.TASK, "Missed", 0.2)));

    assertThat(evaluation.predictions(ScoreName.ALL_ENTITIES))
        .containsExactly(
            CalibrationTest.stated(0.9, true),
            CalibrationTest.stated(0.7, true),
            CalibrationTest.stated(0.2, false));
    assertThat(evaluation.calibration(ScoreName.DATA).expectedError()).isEmpty();
  }

  @Test
  void factsThatSayTheSameAreOneAsSureAsTheSurest() {
    AnnotatedPaper gold =
        paper(
            List.of(method("WidgetNet", "wide net"), method("GadgetNet")),
            List.of(Annotated.fact(FactKind.USES, "WidgetNet", "GadgetNet")),
            List.of());
    AnnotatedPaper predicted =
        paper(
            List.of(method("WidgetNet", "wide net"), method("GadgetNet")),
            List.of(
                uses("WidgetNet", "GadgetNet", 0.3),
                uses("wide net", "GadgetNet", 0.6),
                uses("GadgetNet", "WidgetNet", 0.4)),
            List.of());

    assertThat(evaluation(gold, predicted).predictions(ScoreName.of(FactKind.USES)))
        .containsExactly(CalibrationTest.stated(0.6, true), CalibrationTest.stated(0.4, false));
  }

  @Test
  void aFileOfExtractionsStatesTheSameConfidences() {
    List<Extraction> extractions =
        ImmutableList.<Extraction>builder()
            .addAll(UnsureExtractions.all())
            .addAll(SampleExtractions.several())
            .build();
    Path file = folder.resolve("extractions.jsonl");
    try (JsonlSink sink = JsonlSink.toFile(file)) {
      extractions.forEach(sink::accept);
      sink.complete(ImmutableList.of());
    }

    List<AnnotatedPaper> read = new AnnotationReader().readPredictions(file);
    List<AnnotatedPaper> own = extractions.stream().map(ExtractionAnnotations::of).toList();

    Evaluation fromFile = new Scorer().score(own, read);
    Evaluation fromMemory = new Scorer().score(own, own);
    for (ScoreName name : ScoreName.wholes()) {
      assertThat(fromFile.predictions(name))
          .as(name.toString())
          .isEqualTo(fromMemory.predictions(name))
          .allMatch(prediction -> prediction.confidence().isPresent());
    }
    assertThat(fromFile.predictions(ScoreName.of(FactKind.USES))).hasSize(2);
    assertThat(fromFile.predictions(ScoreName.TUPLE)).hasSize(5);
  }

  @Test
  void whatIsNoConfidenceIsAKeyLikeOthers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("predicted.jsonl"),
            ("{'title': 'Nets', 'entities': ["
                    + "{'type': 'Method', 'name': 'A', 'confidence': 87},"
                    + "{'type': 'Method', 'name': 'B', 'confidence': 'high'},"
                    + "{'type': 'Method', 'name': 'C', 'confidence': null},"
                    + "{'type': 'Method', 'name': 'D', 'confidence': 1}],"
                    + "'uses': [['A', 'B'], ['B', 'C']], 'addresses': [['A', 'D']],"
                    + "'results': [{'value': '3', 'confidence': -0.5}],"
                    + "'evidence': {'uses': [{'confidence': 0.5}], 'addresses': [7]}}\n")
                .replace('\'', '"'));

    AnnotatedPaper read = new AnnotationReader().readPredictions(file).get(0);

    assertThat(read.entities())
        .extracting(AnnotatedEntity::confidence)
        .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1.0));
    assertThat(read.facts()).extracting(AnnotatedFact::confidence).containsOnly(Optional.empty());
    assertThat(read.results().get(0).confidence()).isEmpty();
  }

  @Test
  void asManyAreRightAsTheScoreSays() throws IOException {
    Path gold = ScoreScript.GOLD.resolve("dev.jsonl");
    assumeThat(gold).as("no annotated papers at " + gold).exists();
    Path predicted = folder.resolve("predicted.jsonl");
    Files.write(predicted, new AnnotationSpoiler(4).spoil(Files.readAllLines(gold)));
    AnnotationReader reader = new AnnotationReader();

    Evaluation evaluation =
        new Scorer().score(reader.readGold(List.of(gold)), reader.readPredictions(predicted));

    ImmutableList.Builder<ScoreName> looked = ImmutableList.builder();
    for (ScoreName name : ScoreName.wholes()) {
      List<Prediction> predictions = evaluation.predictions(name);
      if (!predictions.isEmpty()) {
        looked.add(name);
        assertThat(predictions).as(name.toString()).hasSize(evaluation.total(name).predicted());
        assertThat(predictions.stream().filter(Prediction::right))
            .as(name.toString())
            .hasSize(evaluation.total(name).right());
      }
    }
    assertThat(looked.build()).hasSize(7);
  }
}
