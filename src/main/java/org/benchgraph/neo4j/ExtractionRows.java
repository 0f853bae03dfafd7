package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Field;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;
import org.benchgraph.model.Span;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * The rows of one paper as they come from {@code cypher/read}, and the extraction that they make
 * up.
 */
record ExtractionRows(
    Value paper, List<Record> mentions, List<Record> facts, List<Record> results) {
  private static final Comparator<Fact> FACT_ORDER =
      Comparator.comparing(Fact::kind)
          .thenComparing(fact -> fact.evidence().span())
          .thenComparing(fact -> fact.subject().orElse(""))
          .thenComparing(Fact::object);

  Extraction extraction() {
    Paper whole = toPaper();
    Map<String, Entity> entities = new EntityRows(mentions, facts).entities();
    List<Result> read =
        results.stream()
            .map(row -> result(row, entities, whole))
            .sorted(Comparator.comparing(Result::valueSpan))
            .collect(toImmutableList());
    return new Extraction(
        whole,
        entities.values().stream()
            .sorted(
                Comparator.comparing((Entity entity) -> entity.mentions().get(0).span())
                    .thenComparing(Entity::id))
            .collect(toImmutableList()),
        facts.stream().map(row -> fact(row, whole)).sorted(FACT_ORDER).collect(toImmutableList()),
        read);
  }

  private Paper toPaper() {
    return new Paper(
        paper.get("id").asString(),
        paper.get("title").asString("untitled"),
        paper.get("abstract").asString("-"),
        GraphReader.text(paper, "url"),
        strings(paper, "authors"),
        GraphReader.text(paper, "date"),
        GraphReader.text(paper, "venue"),
        strings(paper, "sources"));
  }

  private static List<String> strings(Value map, String key) {
    return map.get(key).isNull() ? List.of() : map.get(key).asList(Value::asString);
  }

  private static Fact fact(Record row, Paper paper) {
    FactKind kind = FactKind.valueOf(row.get("kind").asString());
    return new Fact(
        kind,
        kind == FactKind.INTRODUCES ? Optional.empty() : Optional.of(row.get("subject").asString()),
        row.get("object").asString(),
        evidence(row.get("fact"), paper));
  }

  private static Evidence evidence(Value edge, Paper paper) {
    Field field = GraphReader.text(edge, "field").map(Field::ofLabel).orElse(Field.TITLE);
    return new Evidence(
        new Span(
            field,
            edge.get("start").asInt(0),
            edge.get("end").asInt(paper.title().codePointCount(0, paper.title().length()))),
        edge.get("sentence").asString(paper.title()),
        edge.get("confidence").asDouble(1),
        edge.get("extractor").asString(GraphReader.PERSON));
  }

  private static Result result(Record row, Map<String, Entity> entities, Paper paper) {
    Value node = row.get("result");
    String number =
        GraphReader.text(node, "decimal")
            .orElseGet(() -> node.get("number").isNull() ? "0" : node.get("number").toString());
    return new Result(
        node.get("value").asString(number),
        new BigDecimal(number),
        GraphReader.text(node, "unit"),
        GraphReader.text(node, "kind").map(ResultKind::ofLabel).orElse(ResultKind.ABSOLUTE),
        end(row, "method", entities),
        end(row, "model", entities),
        end(row, "benchmark", entities),
        end(row, "metric", entities),
        new Span(
            GraphReader.text(node, "valueField").map(Field::ofLabel).orElse(Field.TITLE),
            node.get("valueStart").asInt(0),
            node.get("valueEnd").asInt(0)),
        evidence(node, paper));
  }

  private static Optional<String> end(Record row, String key, Map<String, Entity> entities) {
    return Optional.of(row.get(key))
        .filter(value -> !value.isNull())
        .map(Value::asString)
        .filter(entities::containsKey);
  }
}
