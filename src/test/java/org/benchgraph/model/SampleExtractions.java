package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Extractions made by hand, for tests of sinks. */
public final class SampleExtractions {
  /** Names that would break out of Cypher, IRIs or literals if they were not encoded. */
  public static final List<String> HOSTILE_NAMES =
      ImmutableList.of(
          "O'Net\"}) DETACH DELETE n //",
          "`back`tick` \\u0027 \\",
          "new\nline\r\ttab",
          "<http://example.org/> . <a> <b> <c>",
          "\u0414\u0430\u043d\u043d\u044b\u0435 \u0438 \u043c\u0435\u0442\u043e\u0434\u044b",
          "\ud83d\ude80Rocket\ud83e\uddea",
          "$name {curly} %20 %",
          "x".repeat(1_000));

  private SampleExtractions() {}

  /** A paper in which a method reaches a score on a benchmark. */
  public static Extraction simple(String paperId, String method, String benchmark, String score) {
    String title = method + ": a network that was made up";
    String sentence = "%s reaches %s accuracy on %s.".formatted(method, score, benchmark);
    Paper paper =
        new Paper(
            paperId,
            title,
            sentence,
            Optional.of("https://example.org/" + paperId),
            ImmutableList.of("Ada Example", "Bo Beispiel"),
            Optional.of("2021-05-01"),
            Optional.of("Journal of Examples"),
            ImmutableList.of("sample.jsonl#1"));
    Entity own = entity(paper, EntityType.METHOD, "method/" + Slug.of(method), method, 0);
    int on = sentence.codePointCount(0, sentence.lastIndexOf(benchmark));
    Entity data = entity(paper, EntityType.BENCHMARK, "data/" + Slug.of(benchmark), benchmark, on);
    int at = sentence.codePointCount(0, sentence.indexOf(" accuracy")) + 1;
    Entity metric = entity(paper, EntityType.METRIC, "metric/accuracy", "accuracy", at);
    int length = sentence.codePointCount(0, sentence.length());
    Evidence evidence =
        new Evidence(new Span(Field.ABSTRACT, 0, length), sentence, 0.75, "by-hand");
    int value = sentence.codePointCount(0, sentence.indexOf(" " + score) + 1);
    return new Extraction(
        paper,
        ImmutableList.of(own, metric, data).stream()
            .sorted(java.util.Comparator.comparing((Entity one) -> one.mentions().get(0).span()))
            .toList(),
        ImmutableList.of(
            new Fact(FactKind.INTRODUCES, Optional.empty(), own.id(), evidence),
            new Fact(FactKind.EVALUATED_ON, Optional.of(own.id()), data.id(), evidence)),
        ImmutableList.of(
            new Result(
                score,
                new BigDecimal(score.replaceAll("[^0-9.]", "")),
                Optional.of("%"),
                ResultKind.ABSOLUTE,
                Optional.of(own.id()),
                Optional.empty(),
                Optional.of(data.id()),
                Optional.of(metric.id()),
                new Span(Field.ABSTRACT, value, value + score.length()),
                evidence)));
  }

  private static Entity entity(Paper paper, EntityType type, String id, String name, int start) {
    Span span = new Span(Field.ABSTRACT, start, start + name.codePointCount(0, name.length()));
    Mention mention = new Mention(type, span, paper.text(span), true, 0.9, "by-hand");
    return new Entity(
        id,
        type,
        mention.surface(),
        ImmutableList.of(),
        name,
        true,
        0.9,
        ImmutableList.of(mention));
  }

  /** What a thesaurus says of accuracy and of a benchmark. */
  public static List<Concept> concepts() {
    return ImmutableList.of(
        new Concept(
            "data/examplenet",
            EntityType.BENCHMARK,
            "ExampleNet",
            ImmutableList.of("EN"),
            ImmutableList.of(),
            ImmutableList.of("metric/accuracy"),
            ImmutableList.of("task/classification"),
            Optional.empty(),
            Optional.empty(),
            false),
        new Concept(
            "metric/accuracy",
            EntityType.METRIC,
            "accuracy",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.of(Direction.HIGHER_IS_BETTER),
            Optional.of("%"),
            false),
        new Concept(
            "task/classification",
            EntityType.TASK,
            "classification",
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  /** Some papers of which two share a method and all share a metric. */
  public static List<Extraction> several() {
    return ImmutableList.of(
        simple("p-one", "AlphaWidget", "ExampleNet", "71.5%"),
        simple("p-three", "AlphaWidget", "OtherBench", "64%"),
        simple("p-two", "BetaGadget", "ExampleNet", "73.25%"));
  }
}
