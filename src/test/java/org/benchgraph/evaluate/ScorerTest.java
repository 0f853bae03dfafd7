package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benchgraph.evaluate.Annotated.entities;
import static org.benchgraph.evaluate.Annotated.entity;
import static org.benchgraph.evaluate.Annotated.fact;
import static org.benchgraph.evaluate.Annotated.method;
import static org.benchgraph.evaluate.Annotated.paper;
import static org.benchgraph.evaluate.Annotated.result;
import static org.benchgraph.evaluate.Annotated.task;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.benchgraph.evaluate.Disagreement.Side;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final AnnotatedEntity BENCHMARK =
      entity(EntityType.BENCHMARK, true, "GizmoBench", "Gizmo Benchmark");
  private static final AnnotatedEntity METRIC = entity(EntityType.METRIC, false, "accuracy");

  private static Evaluation evaluation(AnnotatedPaper gold, AnnotatedPaper predicted) {
    return new Scorer().score(List.of(gold), List.of(predicted));
  }

  private static Score score(String kind, AnnotatedPaper gold, AnnotatedPaper predicted) {
    return evaluation(gold, predicted).total(new ScoreName(kind, Optional.empty()));
  }

  @Test
  void aDatasetForABenchmarkIsRightAsDataAlone() {
    AnnotatedPaper gold = entities(BENCHMARK);
    AnnotatedPaper predicted = entities(entity(EntityType.DATASET, true, "GizmoBench"));

    assertThat(score("entity/Benchmark", gold, predicted)).isEqualTo(new Score(0, 0, 1));
    assertThat(score("entity/Dataset", gold, predicted)).isEqualTo(new Score(0, 1, 0));
    assertThat(score("entity/Data", gold, predicted)).isEqualTo(new Score(1, 0, 0));
    assertThat(score("entity/all", gold, predicted)).isEqualTo(new Score(1, 0, 0));
    assertThat(evaluation(gold, predicted).disagreements("entity")).isEmpty();
  }

  @Test
  void aNamedPredictionOfAnUnnamedEntityCountsNeitherWay() {
    AnnotatedPaper gold = entities(method("WidgetNet"), task("gadget sorting"));
    AnnotatedPaper predicted =
        entities(
            method("WidgetNet"),
            entity(EntityType.TASK, true, "gadget sorting"),
            method("Spurious"),
            entity(EntityType.METHOD, false, "plain thing"));

    assertThat(score("named/all", gold, predicted)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void whereNothingIsSaidTheSpellingTellsWhatIsNamed() {
    AnnotatedEntity silent =
        new AnnotatedEntity(
            EntityType.METHOD, "GadgetNet", List.of(), Optional.empty(), ImmutableSet.of());
    AnnotatedEntity plain =
        new AnnotatedEntity(
            EntityType.METHOD, "gadgets", List.of(), Optional.empty(), ImmutableSet.of());

    assertThat(score("named/all", entities(method("WidgetNet")), entities(silent, plain)))
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void comparisonsHaveNoDirectionButUsesHave() {
    List<AnnotatedEntity> both = List.of(method("WidgetNet"), method("GadgetNet"));
    AnnotatedPaper gold =
        paper(
            both,
            List.of(
                fact(FactKind.COMPARED_TO, "WidgetNet", "GadgetNet"),
                fact(FactKind.USES, "WidgetNet", "GadgetNet")),
            List.of());
    AnnotatedPaper predicted =
        paper(
            both,
            List.of(
                fact(FactKind.COMPARED_TO, "GadgetNet", "WidgetNet"),
                fact(FactKind.USES, "GadgetNet", "WidgetNet")),
            List.of());

    assertThat(score("fact/comparedTo", gold, predicted)).isEqualTo(new Score(1, 0, 0));
    assertThat(score("fact/uses", gold, predicted)).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void theEndsOfFactsAreEntitiesWhateverTheirNamesAndTypes() {
    AnnotatedPaper gold =
        paper(
            List.of(method("WidgetNet", "wide gadget network"), BENCHMARK),
            List.of(fact(FactKind.EVALUATED_ON, "WidgetNet", "GizmoBench")),
            List.of());
    AnnotatedPaper predicted =
        paper(
            List.of(
                method("Wide Gadget Networks"),
                entity(EntityType.DATASET, true, "Gizmo Benchmark")),
            List.of(
                fact(FactKind.EVALUATED_ON, "Wide Gadget Networks", "Gizmo Benchmark"),
                fact(FactKind.EVALUATED_ON, "Wide Gadget Networks", "elsewhere")),
            List.of());

    assertThat(score("fact/evaluatedOn", gold, predicted)).isEqualTo(new Score(1, 1, 0));
    assertThat(evaluation(gold, predicted).disagreements("fact"))
        .containsExactly(
            new Disagreement(
                Side.EXTRA, "fact/evaluatedOn", "WidgetNet -> ? elsewhere", "A paper made up"));
  }

  @Test
  void resultsAreScoredByValueThenPlaceThenMethod() {
    List<AnnotatedEntity> all =
        List.of(method("WidgetNet"), method("GadgetNet"), BENCHMARK, METRIC);
    AnnotatedPaper gold =
        paper(
            all,
            List.of(),
            List.of(
                result("WidgetNet", "GizmoBench", "accuracy", "1,000"),
                result("WidgetNet", "GizmoBench", "accuracy", "-2.5%")));
    AnnotatedPaper predicted =
        paper(
            all,
            List.of(),
            List.of(
                result("GadgetNet", "GizmoBench", "accuracy", "1000"),
                result("WidgetNet", "GizmoBench", "WidgetNet", "2.5"),
                result("WidgetNet", "GizmoBench", "accuracy", "2.5")));

    assertThat(score("result/value", gold, predicted)).isEqualTo(new Score(2, 1, 0));
    assertThat(score("result/value+metric+on", gold, predicted)).isEqualTo(new Score(2, 1, 0));
    assertThat(score("result/tuple", gold, predicted)).isEqualTo(new Score(1, 2, 1));
  }

  @Test
  void theMethodOfAResultMayBeItsModel() {
    List<AnnotatedEntity> all = List.of(method("WidgetNet"), method("WN-Small"));
    AnnotatedPaper gold =
        paper(all, List.of(), List.of(ofModel("WidgetNet", Optional.of("WN-Small"))));

    assertThat(
            score(
                "result/tuple",
                gold,
                paper(all, List.of(), List.of(ofModel("WN-Small", Optional.empty())))))
        .isEqualTo(new Score(1, 0, 0));
  }

  private static AnnotatedResult ofModel(String method, Optional<String> model) {
    return new AnnotatedResult(
        Optional.of(method),
        model,
        Optional.empty(),
        Optional.empty(),
        "half",
        Optional.of(ResultKind.RATIO));
  }

  @Test
  void aPaperWithoutPredictionIsMissedWhole() {
    AnnotatedPaper gold = entities(method("WidgetNet"));
    Evaluation evaluation = new Scorer().score(List.of(gold), List.of());

    assertThat(evaluation.unpredicted()).containsExactly("A paper made up");
    assertThat(evaluation.total(ScoreName.ALL_ENTITIES)).isEqualTo(new Score(0, 0, 1));
  }

  @Test
  void partsAddUpToTheWhole() {
    AnnotatedPaper gold =
        entities(method("WidgetNet"), entity(EntityType.METHOD, false, "sorting"));
    AnnotatedPaper predicted =
        entities(
            new AnnotatedEntity(
                EntityType.METHOD,
                "WidgetNet",
                List.of(),
                Optional.of(false),
                ImmutableSet.of("by-shape")),
            method("Spurious"));
    Evaluation evaluation = evaluation(gold, predicted);

    assertThat(evaluation.parts("Method").stream().map(ScoreName::toString))
        .containsExactly(
            "entity/Method",
            "entity/Method, by by-shape",
            "entity/Method, named",
            "entity/Method, unnamed");
    assertThat(evaluation.parts("Method").stream().map(evaluation::total))
        .containsExactly(
            new Score(1, 1, 1), new Score(1, 0, 1), new Score(1, 1, 0), new Score(0, 0, 1));
  }
}
