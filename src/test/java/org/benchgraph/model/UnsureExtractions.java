package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extractions of which some is sure (0.9) and some is not (0.5), for tests of thresholds. */
public final class UnsureExtractions {
  /** Between the sure and the unsure. */
  public static final ConfidenceFilter FILTER = new ConfidenceFilter(0.7);

  /** What to ask named queries, so that each has an answer of which something is unsure. */
  public static final Map<String, String> QUESTIONS =
      Map.of(
          "benchmark", "SureBench",
          "method", "OwnNet",
          "other", "SureBench",
          "name", "ShakyBench",
          "title", "unsure",
          "task", "gadget sorting",
          "limit", "25");

  private static final double SURE = 0.9;
  private static final double UNSURE = 0.5;
  private static final String TEXT =
      "OwnNet, RivalNet, ShakyNet, SureBench, OtherBench, ShakyBench, accuracy, speed, gadget sorting, widget counting.";

  private UnsureExtractions() {}

  /** A paper with facts of all kinds, and two papers about a task alone. */
  public static List<Extraction> all() {
    return ImmutableList.of(
        whole(),
        taskAlone("p-alone-1", "OwnNet", UNSURE),
        taskAlone("p-alone-2", "RivalNet", SURE));
  }

  /** A paper with facts of all kinds; both ends of the sure ones are sure. */
  public static Extraction whole() {
    return new Extraction(
        paper("p-whole"),
        ImmutableList.of(
            entity(EntityType.METHOD, "OwnNet", SURE),
            entity(EntityType.METHOD, "RivalNet", SURE),
            entity(EntityType.METHOD, "ShakyNet", UNSURE),
            entity(EntityType.BENCHMARK, "SureBench", SURE),
            entity(EntityType.BENCHMARK, "OtherBench", SURE),
            entity(EntityType.BENCHMARK, "ShakyBench", UNSURE),
            entity(EntityType.METRIC, "accuracy", SURE),
            entity(EntityType.METRIC, "speed", UNSURE),
            entity(EntityType.TASK, "gadget sorting", SURE)),
        ImmutableList.of(
            new Fact(FactKind.INTRODUCES, Optional.empty(), "method/ownnet", evidence(SURE)),
            new Fact(FactKind.INTRODUCES, Optional.empty(), "data/shakybench", evidence(UNSURE)),
            fact(FactKind.EVALUATED_ON, "method/ownnet", "data/surebench", SURE),
            fact(FactKind.EVALUATED_ON, "method/ownnet", "data/otherbench", UNSURE),
            fact(FactKind.EVALUATED_ON, "method/rivalnet", "data/surebench", UNSURE),
            fact(FactKind.COMPARED_TO, "method/ownnet", "method/rivalnet", SURE),
            fact(FactKind.COMPARED_TO, "method/ownnet", "method/shakynet", UNSURE),
            fact(FactKind.USES, "method/ownnet", "method/rivalnet", SURE),
            fact(FactKind.USES, "method/ownnet", "data/otherbench", UNSURE),
            fact(FactKind.ADDRESSES, "method/ownnet", "task/gadget-sorting", SURE),
            fact(FactKind.ADDRESSES, "method/rivalnet", "task/gadget-sorting", UNSURE)),
        ImmutableList.of(
            result("71%", 0, Optional.of("metric/accuracy"), SURE),
            result("12%", 8, Optional.of("metric/speed"), UNSURE)));
  }

  private static Extraction taskAlone(String id, String method, double confidence) {
    return new Extraction(
        paper(id),
        ImmutableList.of(
            entity(EntityType.METHOD, method, SURE),
            entity(EntityType.TASK, "widget counting", SURE)),
        ImmutableList.of(
            fact(
                FactKind.ADDRESSES,
                "method/" + Slug.of(method),
                "task/widget-counting",
                confidence)),
        ImmutableList.of());
  }

  private static Paper paper(String id) {
    return new Paper(
        id,
        "Sure and unsure: " + id,
        TEXT,
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        ImmutableList.of("sample.jsonl#1"));
  }

  private static Entity entity(EntityType type, String name, double confidence) {
    int start = TEXT.indexOf(name);
    Span span = new Span(Field.ABSTRACT, start, start + name.length());
    return new Entity(
        type.kind() + "/" + Slug.of(name),
        type,
        name,
        ImmutableList.of(),
        name,
        true,
        confidence,
        ImmutableList.of(new Mention(type, span, name, true, confidence, "by-hand")));
  }

  private static Fact fact(FactKind kind, String subject, String object, double confidence) {
    return new Fact(kind, Optional.of(subject), object, evidence(confidence));
  }

  /** A result of OwnNet on SureBench. */
  static Result result(String value, int at, Optional<String> metric, double confidence) {
    return new Result(
        value,
        new BigDecimal(value.replace("%", "")),
        Optional.of("%"),
        ResultKind.ABSOLUTE,
        Optional.of("method/ownnet"),
        Optional.empty(),
        Optional.of("data/surebench"),
        metric,
        new Span(Field.ABSTRACT, at, at + value.length()),
        evidence(confidence));
  }

  private static Evidence evidence(double confidence) {
    return new Evidence(new Span(Field.ABSTRACT, 0, TEXT.length()), TEXT, confidence, "by-hand");
  }
}
