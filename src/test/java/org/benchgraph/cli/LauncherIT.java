package org.benchgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.benchgraph.cli.CommandLine.Outcome;
import org.benchgraph.neo4j.GraphReader;
import org.benchgraph.neo4j.Neo4jConnection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people run it: a process of its own, in a folder with a space in its name. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
@Timeout(value = 900, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherIT {
  private static final int COMMAND_SECONDS = 400;
  private static final int STOP_SECONDS = 60;
  private static final Pattern BOLT = Pattern.compile("bolt://\\S+");
  private static final Pattern SPARQL = Pattern.compile("http://\\S+/sparql");

  @TempDir private static Path folder;
  private static Path project;
  private static Path sample;
  private static Outcome built;

  @BeforeAll
  static void build() throws Exception {
    Path checkout = Path.of("").toAbsolutePath();
    assumeTrue(
        Files.exists(checkout.resolve("target/benchgraph.jar"))
            && Files.exists(checkout.resolve("target/lib")),
        "there is no packaged program in target/");
    sample = checkout.resolve("src/sample/abstracts.jsonl");
    project = packaged(checkout, folder.resolve("bench graph"));
    built = run("build", sample.toString(), "--limit", "2", "--out", "data folder");
  }

  /**
   * A project folder that borrows what was built here. The launcher compares times with those of
   * the links, so its stamp comes last.
   */
  private static Path packaged(Path checkout, Path project) throws IOException {
    Files.createDirectories(project.resolve("target"));
    Files.copy(
        checkout.resolve("benchgraph"),
        project.resolve("benchgraph"),
        StandardCopyOption.COPY_ATTRIBUTES);
    for (String borrowed :
        ImmutableList.of(
            "pom.xml", "src", "ontology", "cypher", "target/benchgraph.jar", "target/lib")) {
      Files.createSymbolicLink(project.resolve(borrowed), checkout.resolve(borrowed));
    }
    Files.createFile(project.resolve("target/benchgraph.built"));
    return project;
  }

  private static Process start(Path out, Path err, String... words) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                ImmutableList.<String>builder()
                    .add(project.resolve("benchgraph").toString())
                    .add(words)
                    .build())
            .directory(project.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  private static Outcome run(String... words) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = start(out, err, words);
    try {
      assertThat(process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS))
          .as("%s ends: %s", List.of(words), Files.readString(err))
          .isTrue();
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aBuildInAFolderWithASpaceEndsWithZero() {
    assertThat(built.exitCode()).as(built.err()).isZero();
    assertThat(built.err()).doesNotContain("benchgraph: building");
    assertThat(built.out())
        .contains("2 read")
        .contains("conforms to the shapes")
        .contains("--data 'data folder'");
    assertThat(project.resolve("data folder/rdf/graph.trig")).isNotEmptyFile();
    assertThat(project.resolve("data folder/extractions.jsonl")).isNotEmptyFile();
  }

  @Test
  void itRunsThroughALinkAndFromElsewhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), project.resolve("benchgraph"));
    Process process =
        new ProcessBuilder(link.toString(), "--version")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("benchgraph ");
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aBadOptionEndsWithTwo() throws Exception {
    Outcome outcome = run("extract", sample.toString(), "--out", "never.jsonl", "--no-such-option");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("--no-such-option").doesNotContain("\tat ");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void anInputThatIsNotThereEndsWithTwo() throws Exception {
    Outcome outcome =
        run("extract", sample.toString(), "no such file.jsonl", "--out", "never.jsonl");

    assertThat(outcome.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(outcome.err()).contains("no such file.jsonl").doesNotContain("\tat ");
    assertThat(project.resolve("never.jsonl")).doesNotExist();
  }

  @Test
  void serveAnswersOverBoltAndSparqlUntilItIsStopped() throws Exception {
    Path out = Files.createTempFile(folder, "serve", ".txt");
    Path err = Files.createTempFile(folder, "serve", ".err");
    Process process =
        start(
            out,
            err,
            "serve",
            "--data",
            "data folder",
            "--bolt-port",
            Integer.toString(freePort()),
            "--sparql-port",
            Integer.toString(freePort()));
    try {
      URI bolt = address(process, out, err, BOLT);
      URI sparql = address(process, out, err, SPARQL);

      try (Neo4jConnection connection = Neo4jConnection.open(bolt)) {
        assertThat(new GraphReader(connection).counts().papers()).isEqualTo(2);
      }
      String count =
          "SELECT (count(*) AS ?n) { ?s a <https://w3id.org/benchgraph/ontology#Paper> }";
      HttpResponse<String> answer = get(sparql, count);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"2\"");

      process.destroy();
      assertThat(process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)).as("it stops").isTrue();
      assertThat(Files.readString(err)).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void serveOnAPortThatIsTakenEndsWithOne() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Outcome outcome =
          run(
              "serve",
              "--data",
              "data folder",
              "--sparql-port",
              Integer.toString(taken.getLocalPort()));

      assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILURE);
      assertThat(outcome.err())
          .contains("port " + taken.getLocalPort())
          .doesNotContain("\tat ")
          .hasLineCount(1);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The address that the process prints once it listens there. */
  private static URI address(Process process, Path out, Path err, Pattern pattern)
      throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(COMMAND_SECONDS).toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      Optional<String> found =
          pattern
              .matcher(Files.readString(out))
              .results()
              .map(result -> result.group())
              .findFirst();
      if (found.isPresent()) {
        return URI.create(found.get());
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no address is printed: " + Files.readString(err));
  }

  private static HttpResponse<String> get(URI endpoint, String query) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "application/sparql-results+json")
                .timeout(Duration.ofSeconds(20))
                .build(),
            BodyHandlers.ofString());
  }
}
