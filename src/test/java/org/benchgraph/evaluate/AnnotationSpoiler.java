package org.benchgraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.benchgraph.model.EntityType;

/** Makes predictions of annotations by mistakes of every kind, the same for the same seed. */
final class AnnotationSpoiler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Random random;

  AnnotationSpoiler(long seed) {
    this.random = new Random(seed);
  }

  List<String> spoil(List<String> lines) throws JsonProcessingException {
    List<String> spoiled = new ArrayList<>();
    for (String line : lines) {
      if (!happens(0.05)) {
        spoiled.add(JSON.writeValueAsString(spoil((ObjectNode) JSON.readTree(line))));
      }
    }
    return spoiled;
  }

  private boolean happens(double chance) {
    return random.nextDouble() < chance;
  }

  private ObjectNode spoil(ObjectNode paper) {
    ArrayNode entities = (ArrayNode) paper.get("entities");
    drop(entities, 0.25);
    List<String> names = new ArrayList<>();
    entities.forEach(
        entity -> {
          spoilEntity((ObjectNode) entity);
          names.add(entity.get("name").asText());
        });
    names.add("nobody knows");
    drop((ArrayNode) paper.get("introduces"), 0.3);
    for (String kind : List.of("evaluatedOn", "comparedTo", "uses", "addresses")) {
      ArrayNode pairs = (ArrayNode) paper.get(kind);
      drop(pairs, 0.3);
      pairs.forEach(pair -> spoilPair((ArrayNode) pair));
      if (happens(0.5)) {
        pairs.addArray().add(any(names)).add(any(names));
      }
    }
    ArrayNode results = (ArrayNode) paper.get("results");
    drop(results, 0.2);
    results.forEach(result -> spoilResult((ObjectNode) result, names));
    if (happens(0.1)) {
      paper.remove("results");
    }
    return paper;
  }

  private void drop(ArrayNode array, double chance) {
    for (int i = array.size() - 1; i >= 0; i--) {
      if (happens(chance)) {
        array.remove(i);
      }
    }
  }

  private String any(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private void spoilEntity(ObjectNode entity) {
    String name = entity.get("name").asText();
    if (happens(0.2) && !entity.get("aliases").isEmpty()) {
      entity.put("name", entity.get("aliases").get(0).asText());
    } else if (happens(0.2)) {
      entity.put("name", "The " + name.replace('-', ' ') + "s");
    } else if (happens(0.2)) {
      entity.put("name", name.substring(name.indexOf(' ') + 1));
    }
    if (happens(0.15)) {
      EntityType[] types = EntityType.values();
      entity.put("type", types[random.nextInt(types.length)].label());
    }
    if (happens(0.3)) {
      entity.remove("named");
    } else if (happens(0.2)) {
      entity.put("named", !entity.get("named").asBoolean());
    }
    if (happens(0.2)) {
      entity.remove("aliases");
    }
  }

  private void spoilPair(ArrayNode pair) {
    if (happens(0.2)) {
      String first = pair.get(0).asText();
      pair.set(0, pair.get(1).asText());
      pair.set(1, first);
    }
  }

  private void spoilResult(ObjectNode result, List<String> names) {
    String value = result.get("value").asText();
    if (happens(0.3)) {
      result.put("value", "-" + value.replace("%", " percent"));
    }
    for (String key : List.of("method", "model", "on", "metric")) {
      if (happens(0.2)) {
        result.putNull(key);
      } else if (happens(0.1)) {
        result.put(key, any(names));
      } else if (happens(0.1)) {
        result.remove(key);
      }
    }
  }
}
