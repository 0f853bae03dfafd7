package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
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
  private static final String PERSON = "person";
  private static final List<String> PLACE_LISTS =
      ImmutableList.of(
          "types", "fields", "starts", "ends", "surfaces", "names", "confidences", "extractors");
  private static final Comparator<Fact> FACT_ORDER =
      Comparator.comparing(Fact::kind)
          .thenComparing(fact -> fact.evidence().span())
          .thenComparing(fact -> fact.subject().orElse(""))
          .thenComparing(Fact::object);

  Extraction extraction() {
    Paper whole = toPaper();
    Map<String, Entity> entities = new LinkedHashMap<>();
    mentions.forEach(row -> entities.put(row.get("entity").asString(), entity(row)));
    for (Record fact : facts) {
      mentioned(entities, fact, "subject");
      mentioned(entities, fact, "object");
    }
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

  private static Entity entity(Record row) {
    Value edge = row.get("mention");
    String name = edge.get("name").asString(row.get("name").asString());
    EntityType type =
        GraphReader.text(edge, "type")
            .map(EntityType::ofLabel)
            .orElseGet(() -> type(row.get("entity").asString()));
    List<Mention> places = new ArrayList<>();
    for (int i = 0; i < places(edge); i++) {
      places.add(mention(edge, i));
    }
    if (places.isEmpty()) {
      places.add(unplaced(type, name));
    }
    List<String> aliases =
        places.stream()
            .map(Mention::surface)
            .distinct()
            .filter(surface -> !surface.equals(name))
            .toList();
    return new Entity(
        row.get("entity").asString(),
        type,
        name,
        aliases,
        row.get("name").asString(),
        edge.get("named").asBoolean(true),
        edge.get("confidence").asDouble(1),
        places);
  }

  /** How many places the edge tells whole: a person may have changed one of its lists alone. */
  private static int places(Value edge) {
    return PLACE_LISTS.stream()
        .mapToInt(list -> edge.get(list).isNull() ? 0 : edge.get(list).size())
        .min()
        .orElse(0);
  }

  private static Mention mention(Value edge, int index) {
    return new Mention(
        EntityType.ofLabel(edge.get("types").get(index).asString()),
        new Span(
            Field.ofLabel(edge.get("fields").get(index).asString()),
            edge.get("starts").get(index).asInt(),
            edge.get("ends").get(index).asInt()),
        edge.get("surfaces").get(index).asString(),
        edge.get("names").get(index).asBoolean(),
        edge.get("confidences").get(index).asDouble(),
        edge.get("extractors").get(index).asString());
  }

  /** What a person added may stand nowhere in the text. */
  private static Mention unplaced(EntityType type, String name) {
    return new Mention(type, new Span(Field.TITLE, 0, 0), name, true, 1, PERSON);
  }

  private static EntityType type(String id) {
    return EntityType.ofKind(id.substring(0, Math.max(0, id.indexOf('/'))));
  }

  private static void mentioned(Map<String, Entity> entities, Record fact, String end) {
    if (!fact.get(end).isNull()) {
      String name = fact.get(end + "Name").asString();
      entities.computeIfAbsent(
          fact.get(end).asString(),
          id ->
              new Entity(
                  id,
                  type(id),
                  name,
                  ImmutableList.of(),
                  name,
                  true,
                  1,
                  List.of(unplaced(type(id), name))));
    }
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
        edge.get("extractor").asString(PERSON));
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
