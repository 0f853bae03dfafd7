package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Four papers in which every named query finds something: facts that two papers state, a name that
 * two methods share, a dataset that is a benchmark to others, a paper without a date, results of
 * each kind.
 */
public final class QuestionedExtractions {
  /** What {@code p-alpha} says. */
  public static final String ALPHA_PARTS =
      "AlphaNet (AN) is made for image sorting, contains BaseNet and learns from WebScrape.";

  public static final String ALPHA_SCORES =
      "AlphaNet reaches 71.5% accuracy and an error rate of 28.5% on ExampleNet, 2.1 points above BaseNet and 3x as fast.";
  public static final String ALPHA_ALSO = "It was tried on OtherBench too.";

  /** What {@code p-beta} says. */
  public static final String BETA_TASK = "BetaNet is made for image sorting and contains BaseNet.";

  public static final String BETA_SCORES =
      "On ExampleNet (EN) its variant BetaNet-L reaches 73.25% accuracy and an error rate of 26.75%, while AlphaNet stays at 71%.";

  /** What {@code p-again} says. */
  public static final String AGAIN_PARTS = "AnchorNode (AN) learns from ExampleNet.";

  public static final String AGAIN_SCORES = "On OtherBench, AnchorNode does as well as AlphaNet.";

  /** What {@code p-widget} says. */
  public static final String WIDGET_TASK = "GammaTool is made for widget counting.";

  private QuestionedExtractions() {}

  /** The papers, in the order of their ids. */
  public static List<Extraction> all() {
    return ImmutableList.of(again(), alpha(), beta(), widget());
  }

  private static Extraction alpha() {
    return new HandMadePaper(
            "p-alpha",
            "AlphaNet: a network made up",
            Optional.of("2020-03-01"),
            String.join(" ", ALPHA_PARTS, ALPHA_SCORES, ALPHA_ALSO))
        .mentions(EntityType.METHOD, 0.9, "AlphaNet", "AN")
        .mentions(EntityType.METHOD, 0.9, "BaseNet")
        .mentions(EntityType.DATASET, 0.9, "WebScrape")
        .mentions(EntityType.BENCHMARK, 0.9, "ExampleNet")
        .mentions(EntityType.BENCHMARK, 0.9, "OtherBench")
        .mentions(EntityType.METRIC, 0.9, "accuracy")
        .mentions(EntityType.METRIC, 0.9, "error rate")
        .mentions(EntityType.TASK, 0.9, "image sorting")
        .introduces(EntityType.METHOD, "AlphaNet", 0.95, ALPHA_PARTS)
        .states(FactKind.USES, "AlphaNet", EntityType.METHOD, "BaseNet", 0.8, ALPHA_PARTS)
        .states(FactKind.USES, "AlphaNet", EntityType.DATASET, "WebScrape", 0.8, ALPHA_PARTS)
        .states(FactKind.ADDRESSES, "AlphaNet", EntityType.TASK, "image sorting", 0.7, ALPHA_PARTS)
        .states(
            FactKind.EVALUATED_ON,
            "AlphaNet",
            EntityType.BENCHMARK,
            "ExampleNet",
            0.9,
            ALPHA_SCORES)
        .states(
            FactKind.EVALUATED_ON, "AlphaNet", EntityType.BENCHMARK, "OtherBench", 0.6, ALPHA_ALSO)
        .states(FactKind.COMPARED_TO, "AlphaNet", EntityType.METHOD, "BaseNet", 0.7, ALPHA_SCORES)
        .reports(
            ResultKind.ABSOLUTE,
            "71.5%",
            "AlphaNet",
            "",
            "ExampleNet",
            "accuracy",
            0.9,
            ALPHA_SCORES)
        .reports(
            ResultKind.ABSOLUTE,
            "28.5%",
            "AlphaNet",
            "",
            "ExampleNet",
            "error rate",
            0.9,
            ALPHA_SCORES)
        .reports(
            ResultKind.DELTA, "2.1", "AlphaNet", "", "ExampleNet", "accuracy", 0.5, ALPHA_SCORES)
        .reports(ResultKind.RATIO, "3x", "AlphaNet", "", "ExampleNet", "", 0.5, ALPHA_SCORES)
        .extraction();
  }

  private static Extraction beta() {
    return new HandMadePaper(
            "p-beta",
            "BetaNet beats AlphaNet",
            Optional.of("2021-05-01"),
            String.join(" ", BETA_TASK, BETA_SCORES))
        .mentions(EntityType.METHOD, 0.9, "BetaNet")
        .mentions(EntityType.METHOD, 0.9, "BetaNet-L")
        .mentions(EntityType.METHOD, 0.9, "BaseNet")
        .mentions(EntityType.METHOD, 0.9, "AlphaNet")
        .mentions(EntityType.BENCHMARK, 0.9, "ExampleNet", "EN")
        .mentions(EntityType.METRIC, 0.9, "accuracy")
        .mentions(EntityType.METRIC, 0.9, "error rate")
        .mentions(EntityType.TASK, 0.9, "image sorting")
        .introduces(EntityType.METHOD, "BetaNet", 0.95, BETA_TASK)
        .states(FactKind.USES, "BetaNet", EntityType.METHOD, "BaseNet", 0.8, BETA_TASK)
        .states(FactKind.ADDRESSES, "BetaNet", EntityType.TASK, "image sorting", 0.9, BETA_TASK)
        .states(
            FactKind.EVALUATED_ON, "BetaNet", EntityType.BENCHMARK, "ExampleNet", 0.9, BETA_SCORES)
        .states(
            FactKind.EVALUATED_ON, "AlphaNet", EntityType.BENCHMARK, "ExampleNet", 0.6, BETA_SCORES)
        .states(FactKind.COMPARED_TO, "BetaNet", EntityType.METHOD, "AlphaNet", 0.7, BETA_SCORES)
        .reports(
            ResultKind.ABSOLUTE,
            "73.25%",
            "BetaNet",
            "BetaNet-L",
            "ExampleNet",
            "accuracy",
            0.9,
            BETA_SCORES)
        .reports(
            ResultKind.ABSOLUTE,
            "26.75%",
            "BetaNet",
            "BetaNet-L",
            "ExampleNet",
            "error rate",
            0.9,
            BETA_SCORES)
        .reports(
            ResultKind.ABSOLUTE, "71%", "AlphaNet", "", "ExampleNet", "accuracy", 0.9, BETA_SCORES)
        .extraction();
  }

  private static Extraction again() {
    return new HandMadePaper(
            "p-again",
            "Another look at anchors",
            Optional.empty(),
            String.join(" ", AGAIN_PARTS, AGAIN_SCORES))
        .mentions(EntityType.METHOD, 0.9, "AnchorNode", "AN")
        .mentions(EntityType.METHOD, 0.9, "AlphaNet")
        .mentions(EntityType.DATASET, 0.9, "ExampleNet")
        .mentions(EntityType.BENCHMARK, 0.9, "OtherBench")
        .introduces(EntityType.METHOD, "AnchorNode", 0.95, AGAIN_PARTS)
        .introduces(EntityType.METHOD, "AlphaNet", 0.95, AGAIN_SCORES)
        .states(FactKind.USES, "AnchorNode", EntityType.DATASET, "ExampleNet", 0.8, AGAIN_PARTS)
        .states(
            FactKind.EVALUATED_ON,
            "AnchorNode",
            EntityType.BENCHMARK,
            "OtherBench",
            0.876543,
            AGAIN_SCORES)
        .states(
            FactKind.COMPARED_TO, "AnchorNode", EntityType.METHOD, "AlphaNet", 0.7, AGAIN_SCORES)
        .extraction();
  }

  private static Extraction widget() {
    return new HandMadePaper("p-widget", "Counting widgets", Optional.of("2019"), WIDGET_TASK)
        .mentions(EntityType.METHOD, 0.9, "GammaTool")
        .mentions(EntityType.TASK, 0.9, "widget counting")
        .states(FactKind.ADDRESSES, "GammaTool", EntityType.TASK, "widget counting", 1, WIDGET_TASK)
        .extraction();
  }

  /** What a thesaurus says of a benchmark and of metrics, one of which no paper reports. */
  public static List<Concept> concepts() {
    return ImmutableList.of(
        concept(
            EntityType.BENCHMARK,
            "ExampleNet",
            ImmutableList.of("metric/accuracy", "metric/running-time"),
            Optional.empty(),
            Optional.empty()),
        concept(
            EntityType.METRIC,
            "accuracy",
            ImmutableList.of(),
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.of("%")),
        concept(
            EntityType.METRIC,
            "error rate",
            ImmutableList.of(),
            Optional.of(Direction.LOWER_IS_BETTER),
            Optional.empty()),
        concept(
            EntityType.METRIC,
            "running time",
            ImmutableList.of(),
            Optional.of(Direction.LOWER_IS_BETTER),
            Optional.of("s")));
  }

  private static Concept concept(
      EntityType type,
      String name,
      List<String> metrics,
      Optional<Direction> direction,
      Optional<String> unit) {
    return new Concept(
        type.kind() + "/" + Slug.of(name),
        type,
        name,
        ImmutableList.of(),
        ImmutableList.of(),
        metrics,
        ImmutableList.of(),
        direction,
        unit,
        false);
  }
}
