package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Evidence;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.Fact;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;

/** The rows that the Cypher of {@code cypher/load} takes, made of some extractions. */
record PaperRows(List<Extraction> extractions) {
  List<Map<String, Object>> papers() {
    return extractions.stream()
        .map(Extraction::paper)
        .map(paper -> Map.of("id", paper.id(), "properties", properties(paper)))
        .collect(toImmutableList());
  }

  private static Map<String, Object> properties(Paper paper) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("title", paper.title());
    properties.put("abstract", paper.abstractText());
    properties.put("url", paper.url().orElse(null));
    properties.put("authors", paper.authors());
    properties.put("date", paper.date().orElse(null));
    properties.put("venue", paper.venue().orElse(null));
    properties.put("sources", paper.sources());
    return properties;
  }

  List<Map<String, Object>> entities() {
    return extractions.stream()
        .flatMap(extraction -> extraction.entities().stream())
        .map(
            entity ->
                Map.<String, Object>of(
                    "id",
                    entity.id(),
                    "kind",
                    entity.type().kind(),
                    "name",
                    entity.canonicalName()))
        .distinct()
        .collect(toImmutableList());
  }

  List<Map<String, Object>> mentions() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (Entity entity : extraction.entities()) {
        rows.add(
            Map.of(
                "paper",
                extraction.paper().id(),
                "entity",
                entity.id(),
                "properties",
                properties(entity)));
      }
    }
    return rows;
  }

  private static Map<String, Object> properties(Entity entity) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("type", entity.type().label());
    properties.put("name", entity.name());
    properties.put("canonicalName", entity.canonicalName());
    properties.put("named", entity.named());
    properties.put("confidence", entity.confidence());
    properties.put("count", entity.mentions().size());
    properties.put("extractor", entity.mentions().get(0).extractor());
    properties.put("fields", each(entity, mention -> mention.span().field().label()));
    properties.put("starts", each(entity, mention -> mention.span().start()));
    properties.put("ends", each(entity, mention -> mention.span().end()));
    properties.put("surfaces", each(entity, Mention::surface));
    properties.put("types", each(entity, mention -> mention.type().label()));
    properties.put("names", each(entity, Mention::named));
    properties.put("confidences", each(entity, Mention::confidence));
    properties.put("extractors", each(entity, Mention::extractor));
    return properties;
  }

  private static List<Object> each(Entity entity, Function<Mention, Object> property) {
    return entity.mentions().stream().map(property).collect(toImmutableList());
  }

  List<Map<String, Object>> facts(FactKind kind) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (Fact fact : extraction.facts()) {
        if (fact.kind() == kind) {
          String paper = extraction.paper().id();
          Map<String, Object> properties = properties(fact.evidence());
          properties.put("paper", paper);
          rows.add(
              Map.of(
                  "paper",
                  paper,
                  "subject",
                  fact.subject().orElse(paper),
                  "object",
                  fact.object(),
                  "properties",
                  properties));
        }
      }
    }
    return rows;
  }

  private static Map<String, Object> properties(Evidence evidence) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("sentence", evidence.sentence());
    properties.put("field", evidence.span().field().label());
    properties.put("start", evidence.span().start());
    properties.put("end", evidence.span().end());
    properties.put("confidence", evidence.confidence());
    properties.put("extractor", evidence.extractor());
    return properties;
  }

  List<Map<String, Object>> results() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Extraction extraction : extractions) {
      for (Result result : extraction.results()) {
        String id = result.id(extraction.paper().id());
        Map<String, Object> row = new HashMap<>();
        row.put("paper", extraction.paper().id());
        row.put("id", id);
        row.put("properties", properties(result, id));
        row.put("method", result.method().orElse(null));
        row.put("model", result.model().orElse(null));
        row.put("benchmark", result.benchmark().orElse(null));
        row.put("metric", result.metric().orElse(null));
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Object> properties(Result result, String id) {
    Map<String, Object> properties = properties(result.evidence());
    properties.put("id", id);
    properties.put("value", result.value());
    // Neo4j has no decimals: the text is exact, the double is for sorting.
    properties.put("decimal", result.number().toPlainString());
    properties.put("number", result.number().doubleValue());
    properties.put("unit", result.unit().orElse(null));
    properties.put("kind", result.kind().label());
    properties.put("valueField", result.valueSpan().field().label());
    properties.put("valueStart", result.valueSpan().start());
    properties.put("valueEnd", result.valueSpan().end());
    return properties;
  }
}
