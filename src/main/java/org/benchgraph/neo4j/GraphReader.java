package org.benchgraph.neo4j;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Direction;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Extraction;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Reads a graph back from Neo4j, what people changed in it included.
 *
 * <p>The name of an entity is that of its node. A fact or result that a person added needs no more
 * than its edges and, for a fact, the property {@code paper}: a missing confidence is 1, a missing
 * extractor {@code person}, a missing sentence the title.
 */
public final class GraphReader {
  /** The extractor of what a person added. */
  static final String PERSON = "person";

  private static final int PAPERS_IN_PAGE = 200;

  private final Neo4jConnection connection;

  /** Reads through a connection, which stays open. */
  public GraphReader(Neo4jConnection connection) {
    this.connection = requireNonNull(connection, "connection is null");
  }

  /** How large the graph is. */
  public GraphCounts counts() {
    Record counts = connection.read(CypherFiles.text("read/counts.cypher"), Map.of()).get(0);
    return new GraphCounts(
        counts.get("nodes").asLong(), counts.get("edges").asLong(), counts.get("papers").asLong());
  }

  /** What the papers say, in the order of the papers' ids, read page by page. */
  public Stream<Extraction> extractions() {
    Iterator<Extraction> pages =
        new AbstractIterator<>() {
          private final Deque<Extraction> page = new ArrayDeque<>();
          private String after = "";

          @Override
          protected Extraction computeNext() {
            if (page.isEmpty()) {
              page.addAll(page(after));
            }
            if (page.isEmpty()) {
              return endOfData();
            }
            after = page.peek().paper().id();
            return page.remove();
          }
        };
    Iterable<Extraction> iterable = () -> pages;
    return StreamSupport.stream(iterable.spliterator(), false);
  }

  private List<Extraction> page(String after) {
    List<Record> papers =
        connection.read(
            CypherFiles.text("read/papers.cypher"), Map.of("after", after, "size", PAPERS_IN_PAGE));
    if (papers.isEmpty()) {
      return List.of();
    }
    List<String> ids =
        papers.stream()
            .map(row -> row.get("paper").get("id").asString())
            .collect(toImmutableList());
    ImmutableListMultimap<String, Record> mentions = byPaper("read/mentions.cypher", ids);
    ImmutableListMultimap<String, Record> facts = byPaper("read/facts.cypher", ids);
    ImmutableListMultimap<String, Record> results = byPaper("read/results.cypher", ids);
    return papers.stream()
        .map(row -> row.get("paper"))
        .map(
            paper -> {
              String id = paper.get("id").asString();
              return new ExtractionRows(paper, mentions.get(id), facts.get(id), results.get(id))
                  .extraction();
            })
        .collect(toImmutableList());
  }

  private ImmutableListMultimap<String, Record> byPaper(String file, List<String> ids) {
    return Multimaps.index(
        connection.read(CypherFiles.text(file), Map.of("ids", ids)),
        row -> row.get("paper").asString());
  }

  /** The concepts of the thesaurus that the graph holds, sorted by id. */
  public List<Concept> concepts() {
    return connection.read(CypherFiles.text("read/concepts.cypher"), Map.of()).stream()
        .map(GraphReader::concept)
        .collect(toImmutableList());
  }

  private static Concept concept(Record row) {
    Value concept = row.get("concept");
    return new Concept(
        concept.get("id").asString(),
        EntityType.ofLabel(concept.get("conceptType").asString()),
        concept.get("name").asString(),
        concept.get("altLabels").asList(Value::asString),
        row.get("broader").asList(Value::asString),
        row.get("metrics").asList(Value::asString),
        row.get("tasks").asList(Value::asString),
        text(concept, "direction").map(Direction::valueOf),
        text(concept, "unit"),
        concept.get("needsCue").asBoolean(false));
  }

  static Optional<String> text(Value map, String key) {
    return Optional.of(map.get(key))
        .filter(value -> !value.isNull())
        .map(value -> value.asString());
  }
}
