package org.benchgraph.model;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A paper whose extraction a test writes down; every name and sentence must stand in its text. */
final class HandMadePaper {
  private static final String EXTRACTOR = "by-hand";

  private final Paper paper;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();

  HandMadePaper(String id, String title, Optional<String> date, String text) {
    this.paper =
        new Paper(
            id,
            title,
            text,
            Optional.empty(),
            ImmutableList.of(),
            date,
            Optional.empty(),
            ImmutableList.of("sample.jsonl#1"));
  }

  /** An entity with a mention at the first place of each of its names, the best one first. */
  HandMadePaper mentions(EntityType type, double confidence, String name, String... others) {
    ImmutableList<String> surfaces = ImmutableList.<String>builder().add(name).add(others).build();
    entities.add(
        new Entity(
            id(type, name),
            type,
            name,
            ImmutableList.copyOf(others),
            name,
            true,
            confidence,
            surfaces.stream()
                .map(
                    surface ->
                        new Mention(type, span(surface), surface, true, confidence, EXTRACTOR))
                .toList()));
    return this;
  }

  HandMadePaper introduces(EntityType type, String name, double confidence, String sentence) {
    facts.add(
        new Fact(
            FactKind.INTRODUCES, Optional.empty(), id(type, name), evidence(sentence, confidence)));
    return this;
  }

  /** A fact whose subject is a method. */
  HandMadePaper states(
      FactKind kind,
      String method,
      EntityType type,
      String object,
      double confidence,
      String sentence) {
    facts.add(
        new Fact(
            kind,
            Optional.of(id(EntityType.METHOD, method)),
            id(type, object),
            evidence(sentence, confidence)));
    return this;
  }

  /** A result on a benchmark of this paper; an empty model or metric is none. */
  HandMadePaper reports(
      ResultKind kind,
      String value,
      String method,
      String model,
      String benchmark,
      String metric,
      double confidence,
      String sentence) {
    results.add(
        new Result(
            value,
            new BigDecimal(value.replaceAll("[^0-9.]", "")),
            value.endsWith("%") ? Optional.of("%") : Optional.empty(),
            kind,
            Optional.of(id(EntityType.METHOD, method)),
            Optional.of(model).filter(one -> !one.isEmpty()).map(one -> id(EntityType.METHOD, one)),
            Optional.of(id(EntityType.BENCHMARK, benchmark)),
            Optional.of(metric)
                .filter(one -> !one.isEmpty())
                .map(one -> id(EntityType.METRIC, one)),
            span(value),
            evidence(sentence, confidence)));
    return this;
  }

  private static String id(EntityType type, String name) {
    return type.kind() + "/" + Slug.of(name);
  }

  private Evidence evidence(String sentence, double confidence) {
    return new Evidence(span(sentence), sentence, confidence, EXTRACTOR);
  }

  private Span span(String words) {
    int start = paper.abstractText().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'%s' stands not in %s".formatted(words, paper.id()));
    }
    return new Span(Field.ABSTRACT, start, start + words.length());
  }

  Extraction extraction() {
    return new Extraction(
        paper,
        entities.stream()
            .sorted(Comparator.comparing((Entity entity) -> entity.mentions().get(0).span()))
            .toList(),
        facts,
        results.stream().sorted(Comparator.comparing(Result::valueSpan)).toList());
  }
}
