package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationSinkTest {
  @TempDir private Path folder;

  private Path write(List<Extraction> extractions) {
    Path file = folder.resolve("annotated.jsonl");
    try (AnnotationSink sink = AnnotationSink.toFile(file)) {
      extractions.forEach(sink::accept);
      sink.complete(List.of());
    }
    return file;
  }

  @Test
  void theFileIsInTheFormatOfTheGuidelines() throws IOException {
    Path file =
        write(List.of(SampleExtractions.simple("p-one", "AlphaWidget", "ExampleNet", "71.5%")));

    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"title\": \"AlphaWidget: a network that was made up\","
                + " \"abstract\": \"AlphaWidget reaches 71.5% accuracy on ExampleNet.\","
                + " \"entities\": [{\"type\": \"Method\", \"name\": \"AlphaWidget\", \"aliases\": [], \"named\": true},"
                + " {\"type\": \"Metric\", \"name\": \"accuracy\", \"aliases\": [], \"named\": true},"
                + " {\"type\": \"Benchmark\", \"name\": \"ExampleNet\", \"aliases\": [], \"named\": true}],"
                + " \"introduces\": [\"AlphaWidget\"],"
                + " \"evaluatedOn\": [[\"AlphaWidget\", \"ExampleNet\"]],"
                + " \"results\": [{\"method\": \"AlphaWidget\", \"model\": null, \"on\": \"ExampleNet\","
                + " \"metric\": \"accuracy\", \"value\": \"71.5%\", \"kind\": \"absolute\"}],"
                + " \"comparedTo\": [], \"uses\": [], \"addresses\": []}\n");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<Extraction> extractions =
        List.of(
            SampleExtractions.simple("p-one", "AlphaWidget", "ExampleNet", "71.5%"),
            SampleExtractions.simple("p-two", "BetaGadget", "OtherBench", "64%"));

    List<AnnotatedPaper> read = new AnnotationReader().readGold(List.of(write(extractions)));

    Evaluation evaluation =
        new Scorer().score(read, extractions.stream().map(ExtractionAnnotations::of).toList());
    assertThat(evaluation.disagreements("")).isEmpty();
    assertThat(evaluation.total(ScoreName.TUPLE)).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void whatTheGuidelinesDoNotAllowIsLeftOut() {
    Extraction sound = SampleExtractions.simple("p-one", "AlphaWidget", "ExampleNet", "71.5%");
    Entity method = sound.entities().get(0);
    Entity twin =
        new Entity(
            "task/twin",
            EntityType.TASK,
            method.name(),
            ImmutableList.of(),
            "twin",
            true,
            1,
            method.mentions());
    Entity absent =
        new Entity(
            "method/absent",
            EntityType.METHOD,
            "AbsentNet",
            ImmutableList.of(),
            "AbsentNet",
            true,
            1,
            method.mentions());
    Evidence evidence = sound.facts().get(0).evidence();
    Result result = sound.results().get(0);
    Result elsewhere =
        new Result(
            "99.9%",
            new BigDecimal("99.9"),
            result.unit(),
            result.kind(),
            result.method(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            result.valueSpan(),
            evidence);
    Extraction extraction =
        new Extraction(
            sound.paper(),
            ImmutableList.<Entity>builder().addAll(sound.entities()).add(twin, absent).build(),
            ImmutableList.<Fact>builder()
                .addAll(sound.facts())
                .add(
                    new Fact(FactKind.USES, Optional.of(method.id()), absent.id(), evidence),
                    new Fact(FactKind.ADDRESSES, Optional.of(method.id()), twin.id(), evidence),
                    new Fact(
                        FactKind.EVALUATED_ON,
                        Optional.of(method.id()),
                        "metric/accuracy",
                        evidence))
                .build(),
            ImmutableList.of(result, elsewhere));

    assertThat(new AnnotationReader().readGold(List.of(write(List.of(extraction)))))
        .containsExactlyElementsOf(new AnnotationReader().readGold(List.of(write(List.of(sound)))));
  }
}
