package org.benchgraph.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactExtractor;
import org.benchgraph.extract.fact.ResultExtractor;
import org.benchgraph.extract.mention.MentionExtraction;
import org.benchgraph.extract.mention.MentionExtractor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which extractors take part, with what model, and what people decided about their finds. */
final class ExtractorOptions {
  /** The learned parts that can be left out; without the arbiter nothing would decide. */
  private static final ImmutableSet<String> LEARNED =
      ImmutableSet.of(
          MentionExtraction.ENCODER,
          MentionExtraction.TAGGER,
          FactExtraction.LEARNED_FACTS,
          FactExtraction.LEARNED_RESULTS);

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "Use these extractors alone.")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "NAME",
      description =
          "Leave out these extractors or learned parts: encoder, tagger, learned-facts,"
              + " learned-results.")
  private List<String> without = List.of();

  @Mixin private ModelOption model;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "What people decided about entities (default: ${DEFAULT-VALUE}).",
      defaultValue = DataFolder.DEFAULT + "/" + DataFolder.DECISIONS)
  private Path decisions;

  /**
   * The components of an extraction with these extractors.
   *
   * @throws UserException if there is no extractor of a given name
   */
  Injector components() {
    ExtractorSelection selection =
        new ExtractorSelection(ImmutableSet.copyOf(only), ImmutableSet.copyOf(without));
    Injector injector = Components.extraction(selection, decisions, model.read());
    refuseUnknown(selection, extractorNames(injector));
    return injector;
  }

  private static void refuseUnknown(ExtractorSelection selection, Set<String> names) {
    Set<String> unknown = selection.unknown(names);
    if (!unknown.isEmpty()) {
      throw new UserException(
          ExitCode.BAD_INPUT,
          "there is no extractor %s; there are %s"
              .formatted(String.join(", ", unknown), String.join(", ", names)));
    }
  }

  private static Set<String> extractorNames(Injector injector) {
    Stream<String> mentions =
        injector.getInstance(Key.get(new TypeLiteral<Set<MentionExtractor>>() {})).stream()
            .map(MentionExtractor::name);
    Stream<String> facts =
        injector.getInstance(Key.get(new TypeLiteral<Set<FactExtractor>>() {})).stream()
            .map(FactExtractor::name);
    Stream<String> results =
        injector.getInstance(Key.get(new TypeLiteral<Set<ResultExtractor>>() {})).stream()
            .map(ResultExtractor::name);
    return new TreeSet<>(
        Stream.of(mentions, facts, results, LEARNED.stream())
            .flatMap(names -> names)
            .collect(toImmutableSet()));
  }
}
