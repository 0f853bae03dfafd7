package org.benchgraph.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import org.benchgraph.model.EntityDescription;
import org.benchgraph.model.EntityType;
import org.benchgraph.neo4j.GraphCounts;
import org.benchgraph.pipeline.RunReport;
import org.benchgraph.rdf.ShapesValidator;

/** What a build made, where it lies, and what to type next. */
record BuildSummary(
    RunReport report,
    GraphCounts counts,
    long triples,
    ShapesValidator.Outcome validity,
    DataFolder folder,
    String graph) {
  private static final int VIOLATIONS = 5;

  String text() {
    StringBuilder text = new StringBuilder();
    RunSummary.line(
        text,
        "graph",
        "%,d nodes and %,d edges of %,d papers in %s"
            .formatted(counts.nodes(), counts.edges(), counts.papers(), graph));
    RunSummary.line(text, "rdf", "%,d triples in %s".formatted(triples, folder.rdf()));
    RunSummary.line(
        text,
        "validation",
        validity.conforms()
            ? "conforms to the shapes"
            : "%,d violations of the shapes".formatted(validity.violations().size()));
    validity.violations().stream()
        .limit(VIOLATIONS)
        .forEach(violation -> RunSummary.line(text, "", violation));
    RunSummary.line(text, "json lines", folder.extractions().toString());
    if (counts.papers() > report.papers()) {
      RunSummary.line(
          text,
          "note",
          "the graph holds %,d papers of earlier builds too; 'benchgraph export' writes all of them as RDF"
              .formatted(counts.papers() - report.papers()));
    }
    String data =
        folder.root().toString().equals(DataFolder.DEFAULT)
            ? ""
            : " --data " + quoted(folder.root().toString());
    Stream.of(
            "leaderboard " + quoted(example()) + data,
            "query most-measured-benchmarks" + data,
            "sparql most-measured-benchmarks" + data,
            "serve" + data)
        .forEach(command -> RunSummary.line(text, "next", "./benchgraph " + command));
    return text.toString();
  }

  /** A benchmark of this run; ImageNet-1K if it is there, for it is in most collections. */
  private String example() {
    return report.entities().stream()
        .filter(entity -> entity.type() == EntityType.BENCHMARK)
        .min(
            Comparator.comparing(
                    (EntityDescription entity) -> !entity.id().equals("data/imagenet-1k"))
                .thenComparing(EntityDescription::id))
        .map(EntityDescription::name)
        .orElse("ImageNet");
  }

  private static String quoted(String word) {
    return word.matches("[\\w./@:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
