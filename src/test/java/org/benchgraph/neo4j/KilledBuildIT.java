package org.benchgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it loads an embedded store, as kill -9 does, and starts again. */
class KilledBuildIT {
  private static final int PAPERS = 2_000;

  @TempDir private Path folder;
  @TempDir private Path logs;

  static List<Extraction> extractions() {
    return IntStream.range(0, PAPERS)
        .mapToObj(
            i ->
                SampleExtractions.simple(
                    "p-%05d".formatted(i),
                    "Widget" + i % 97,
                    "Bench" + i % 31,
                    (i % 90 + 10) + "%"))
        .toList();
  }

  /** The process that is killed: starts a store, says so, loads, says so. */
  public static void main(String[] args) {
    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(Path.of(args[0]));
        Neo4jConnection connection = Neo4jConnection.open(server.uri())) {
      System.out.println("loading");
      try (Neo4jSink sink = new Neo4jSink(connection)) {
        List<Extraction> all = extractions();
        for (int i = 0; i < all.size(); i++) {
          sink.accept(all.get(i));
          if (i == PAPERS / 3) {
            System.out.println("a third");
          }
        }
        System.out.println("completing");
        sink.complete(SampleExtractions.concepts());
      }
      System.out.println("done");
    }
  }

  @Test
  void aKilledBuildStartedAgainEndsWithTheGraphOfAnUndisturbedOne() throws Exception {
    List<String> undisturbed;
    try (Neo4jConnection connection = GraphServer.empty()) {
      GraphServer.load(connection, extractions(), SampleExtractions.concepts());
      undisturbed = GraphServer.dump(connection);
    }
    killAfter("loading");
    killAfter("a third");
    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder);
        Neo4jConnection connection = Neo4jConnection.open(server.uri())) {
      assertThat(new GraphReader(connection).counts().papers())
          .as("papers that the killed process left")
          .isBetween(PAPERS / 3L - 100, PAPERS - 1L);
    }
    killAfter("completing");
    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder);
        Neo4jConnection connection = Neo4jConnection.open(server.uri())) {
      GraphServer.load(connection, extractions(), SampleExtractions.concepts());

      assertThat(GraphServer.dump(connection)).isEqualTo(undisturbed);
    }
  }

  private void killAfter(String moment) throws IOException, InterruptedException {
    Path log = logs.resolve("killed.log");
    Files.deleteIfExists(log);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledBuildIT.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      for (int i = 0;
          i < 6_000 && process.isAlive() && !Files.readString(log).contains(moment);
          i++) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(Files.readString(log)).contains(moment).doesNotContain("done");
  }
}
