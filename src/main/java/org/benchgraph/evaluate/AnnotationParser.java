package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;

/**
 * Makes a paper of a JSON record, whether a person or a program wrote it: what is not there is
 * empty, more keys are ignored, and only what is of a wrong kind is a fault.
 */
final class AnnotationParser {
  private AnnotationParser() {}

  /** The paper; empty without a title, which is reported. */
  static Optional<AnnotatedPaper> parse(JsonPart record) {
    record.requireKeys(ImmutableList.of("title"));
    Optional<String> title = record.text("title");
    ImmutableList<AnnotatedEntity> entities =
        record.objects("entities").stream()
            .flatMap(part -> entity(part).stream())
            .collect(toImmutableList());
    ImmutableList<AnnotatedFact> facts =
        Arrays.stream(FactKind.values())
            .flatMap(kind -> facts(kind, record))
            .collect(toImmutableList());
    ImmutableList<AnnotatedResult> results =
        record.objects("results").stream()
            .flatMap(part -> result(part).stream())
            .collect(toImmutableList());
    String text = record.text("abstract").orElse("");
    return title.map(known -> new AnnotatedPaper(known, text, entities, facts, results));
  }

  private static Optional<AnnotatedEntity> entity(JsonPart part) {
    Optional<EntityType> type =
        labelled(part, "type", Arrays.asList(EntityType.values()), EntityType::label);
    Optional<String> name = part.text("name");
    List<String> aliases = part.texts("aliases");
    Optional<Boolean> named = part.flag("named");
    part.requireKeys(ImmutableList.of("type", "name"));
    return type.isPresent() && name.isPresent()
        ? Optional.of(
            new AnnotatedEntity(
                type.get(),
                name.get(),
                aliases,
                named,
                part.objects("mentions").stream()
                    .flatMap(mention -> mention.text("extractor").stream())
                    .collect(toImmutableSet()),
                part.confidence()))
        : Optional.empty();
  }

  /** What is not parallel to the facts says nothing of them. */
  private static Stream<AnnotatedFact> facts(FactKind kind, JsonPart record) {
    ImmutableList<AnnotatedFact> facts = stated(kind, record).collect(toImmutableList());
    ImmutableList<Optional<Double>> confidences = record.confidences("evidence", kind.label());
    return facts.size() == confidences.size()
        ? Streams.zip(facts.stream(), confidences.stream(), AnnotatedFact::withConfidence)
        : facts.stream();
  }

  private static Stream<AnnotatedFact> stated(FactKind kind, JsonPart record) {
    return kind == FactKind.INTRODUCES
        ? record.texts(kind.label()).stream()
            .map(name -> new AnnotatedFact(kind, Optional.empty(), name))
        : record.pairs(kind.label()).stream()
            .map(ends -> new AnnotatedFact(kind, Optional.of(ends.get(0)), ends.get(1)));
  }

  private static Optional<AnnotatedResult> result(JsonPart part) {
    Optional<ResultKind> kind =
        labelled(part, "kind", Arrays.asList(ResultKind.values()), ResultKind::label);
    Optional<String> method = part.text("method");
    Optional<String> model = part.text("model");
    Optional<String> on = part.text("on");
    Optional<String> metric = part.text("metric");
    part.requireKeys(ImmutableList.of("value"));
    return part.textOrNumber("value")
        .map(
            value ->
                new AnnotatedResult(method, model, on, metric, value, kind, part.confidence()));
  }

  private static <T> Optional<T> labelled(
      JsonPart part, String key, List<T> values, Function<T, String> label) {
    Optional<String> text = part.text(key);
    Optional<T> value =
        text.flatMap(
            known -> values.stream().filter(one -> label.apply(one).equals(known)).findFirst());
    if (text.isPresent() && value.isEmpty()) {
      part.refuse(
          "has the unknown %s \"%s\"; there are %s"
              .formatted(
                  key, text.get(), Joiner.on(", ").join(values.stream().map(label).iterator())));
    }
    return value;
  }
}
