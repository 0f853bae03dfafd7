package org.benchgraph.neo4j;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** The rows of one paper that tell of entities, and the entities that they make up. */
record EntityRows(List<Record> mentions, List<Record> facts) {
  private static final List<String> PLACE_LISTS =
      ImmutableList.of(
          "types", "fields", "starts", "ends", "surfaces", "names", "confidences", "extractors");

  /** The entities by their ids: those mentioned, and those that only a person's fact names. */
  Map<String, Entity> entities() {
    Map<String, Entity> entities = new LinkedHashMap<>();
    mentions.forEach(row -> entities.put(row.get("entity").asString(), entity(row)));
    for (Record fact : facts) {
      mentioned(entities, fact, "subject");
      mentioned(entities, fact, "object");
    }
    return ImmutableMap.copyOf(entities);
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
    return new Mention(type, new Span(Field.TITLE, 0, 0), name, true, 1, GraphReader.PERSON);
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
}
