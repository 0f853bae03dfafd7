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
      GraphServer.load(connection, extractions(), SampleExtractions.concepts());
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
    for (int millis : new int[] {150, 900, 2_200}) {
      killAfter(millis);
    }
    try (EmbeddedNeo4j server = EmbeddedNeo4j.start(folder);
        Neo4jConnection connection = Neo4jConnection.open(server.uri())) {
      long papersLeft = new GraphReader(connection).counts().papers();

      GraphServer.load(connection, extractions(), SampleExtractions.concepts());

      assertThat(papersLeft)
          .as("the process was killed before it ended")
          .isLessThanOrEqualTo(PAPERS);
      assertThat(GraphServer.dump(connection)).isEqualTo(undisturbed);
    }
  }

  private void killAfter(int millis) throws IOException, InterruptedException {
    Path log = folder.resolveSibling("killed.log");
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
          i < 600 && process.isAlive() && !Files.readString(log).contains("loading");
          i++) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(Files.readString(log)).contains("loading");
      TimeUnit.MILLISECONDS.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
