package org.benchgraph.extract.learned;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.extract.mention.GroupJudge;
import org.benchgraph.extract.mention.MentionModel;
import org.benchgraph.extract.tagger.MentionTagger;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierFile;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.FactKind;

/**
 * A zip file with a model: {@code tagger.ser}, a table of weights for each classifier, and {@code
 * thresholds.tsv}. The same model gives the same bytes.
 */
public final class ModelFile {
  private static final String TAGGER = "tagger.ser";
  private static final String THRESHOLDS = "thresholds.tsv";
  private static final String TABLE = ".tsv";
  private static final String MENTION = "mention";

  /** The first instant that a zip file can tell, so that the bytes do not tell when it was made. */
  private static final long NO_TIME = 315_532_800_000L;

  private ModelFile() {}

  /** The model that comes with the program. */
  public static ExtractionModel shipped() {
    try (InputStream in = Resources.getResource(ModelFile.class, "model.zip").openStream()) {
      return read(in);
    } catch (IOException e) {
      throw new ModelException("the program's own model cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws ModelException if there is none in the file
   */
  public static ExtractionModel read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException | RuntimeException e) {
      throw new ModelException(
          "%s holds no model (%s); make one with 'benchgraph train'"
              .formatted(
                  file,
                  e instanceof java.nio.file.NoSuchFileException ? "no such file" : e.getMessage()),
          e);
    }
  }

  private static ExtractionModel read(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), ByteStreams.toByteArray(zip));
      }
    }
    Map<String, String> thresholds = new LinkedHashMap<>();
    new String(part(parts, THRESHOLDS), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(columns -> thresholds.put(columns[0], columns[columns.length - 1]));
    Map<FactKind, Judge> facts = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      facts.put(kind, judge(parts, thresholds, name(kind)));
    }
    Map<ResultRole, Judge> results = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      results.put(role, judge(parts, thresholds, name(role)));
    }
    return new ExtractionModel(
        new MentionModel(
            MentionTagger.read(new ByteArrayInputStream(part(parts, TAGGER))),
            new GroupJudge(
                classifier(parts, "mention-kind"),
                classifier(parts, "mention-named"),
                classifier(parts, "mention-role")),
            threshold(thresholds, MENTION)),
        new FactModel(facts, results));
  }

  private static byte[] part(Map<String, byte[]> parts, String name) throws IOException {
    if (!parts.containsKey(name)) {
      throw new IOException("it has no " + name);
    }
    return parts.get(name);
  }

  private static Classifier classifier(Map<String, byte[]> parts, String name) throws IOException {
    return ClassifierFile.read(new ByteArrayInputStream(part(parts, name + TABLE)));
  }

  private static Judge judge(Map<String, byte[]> parts, Map<String, String> thresholds, String name)
      throws IOException {
    return new Judge(classifier(parts, name), threshold(thresholds, name));
  }

  private static double threshold(Map<String, String> thresholds, String name) throws IOException {
    try {
      return Double.parseDouble(thresholds.getOrDefault(name, ""));
    } catch (NumberFormatException e) {
      throw new IOException("it has no threshold for " + name, e);
    }
  }

  private static String name(FactKind kind) {
    return "fact-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(ResultRole role) {
    return "result-" + role.name().toLowerCase(Locale.ROOT);
  }

  /** Writes a model. */
  public static void write(ExtractionModel model, Path file) {
    try (AtomicFile target = new AtomicFile(file)) {
      write(model, target.out());
      target.complete();
    } catch (IOException e) {
      throw new ModelException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static void write(ExtractionModel model, OutputStream out) throws IOException {
    ImmutableMap.Builder<String, Classifier> classifiers = ImmutableMap.builder();
    ImmutableMap.Builder<String, Double> thresholds = ImmutableMap.builder();
    GroupJudge groups = model.mentions().judge();
    classifiers.put("mention-kind", groups.kind());
    classifiers.put("mention-named", groups.named());
    classifiers.put("mention-role", groups.role());
    thresholds.put(MENTION, model.mentions().least());
    model.facts().facts().forEach((kind, judge) -> put(classifiers, thresholds, name(kind), judge));
    model
        .facts()
        .results()
        .forEach((role, judge) -> put(classifiers, thresholds, name(role), judge));
    ZipOutputStream zip = new ZipOutputStream(out);
    next(zip, TAGGER);
    model.mentions().tagger().write(zip);
    for (Map.Entry<String, Classifier> entry : classifiers.buildOrThrow().entrySet()) {
      next(zip, entry.getKey() + TABLE);
      ClassifierFile.write(entry.getValue(), zip);
    }
    next(zip, THRESHOLDS);
    StringBuilder text = new StringBuilder();
    thresholds
        .buildOrThrow()
        .forEach((name, least) -> text.append(name).append('\t').append(least).append('\n'));
    zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private static void put(
      ImmutableMap.Builder<String, Classifier> classifiers,
      ImmutableMap.Builder<String, Double> thresholds,
      String name,
      Judge judge) {
    classifiers.put(name, judge.classifier());
    thresholds.put(name, judge.least());
  }

  private static void next(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
  }
}
