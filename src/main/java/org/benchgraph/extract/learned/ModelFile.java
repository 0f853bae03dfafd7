package org.benchgraph.extract.learned;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderFile;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.fact.FactModel;
import org.benchgraph.extract.fact.ResultModel;
import org.benchgraph.extract.fact.ResultRole;
import org.benchgraph.extract.mention.GroupJudge;
import org.benchgraph.extract.mention.MentionModel;
import org.benchgraph.extract.tagger.MentionTagger;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierFile;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.AtomicFile;
import org.benchgraph.model.FactKind;

/**
 * A zip file with a model: {@code encoder.onnx}, {@code vocabulary.txt}, {@code tagger.ser}, a
 * table of weights for each classifier, and {@code thresholds.tsv}. The same model gives the same
 * bytes.
 */
public final class ModelFile {
  private static final String ENCODER = "encoder.onnx";
  private static final String VOCABULARY = "vocabulary.txt";
  private static final String TAGGER = "tagger.ser";
  private static final String MENTION = "mention";
  private static final String ENTITY = "entity-confidence";
  private static final String REPORTED = "result-reported";
  private static final String RIGHT = "result-right";

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
    ModelParts parts = ModelParts.read(in);
    Map<FactKind, Judge> facts = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      facts.put(kind, parts.judge(name(kind)));
    }
    Map<ResultRole, Chooser> roles = new EnumMap<>(ResultRole.class);
    for (ResultRole role : ResultRole.values()) {
      roles.put(role, parts.chooser(name(role)));
    }
    return new ExtractionModel(
        new MentionModel(
            encoder(parts),
            MentionTagger.read(new ByteArrayInputStream(parts.bytes(TAGGER))),
            new GroupJudge(
                parts.classifier("mention-kind"),
                parts.classifier("mention-named"),
                parts.classifier("mention-role")),
            parts.threshold(MENTION)),
        new EntityConfidence(parts.classifier(ENTITY)),
        new FactModel(
            facts, new ResultModel(parts.judge(REPORTED), roles, parts.classifier(RIGHT))));
  }

  private static Encoder encoder(ModelParts parts) throws IOException {
    List<String> vocabulary =
        new String(parts.bytes(VOCABULARY), StandardCharsets.UTF_8).lines().toList();
    return Encoder.of(new EncoderFile(parts.bytes(ENCODER), new WordPieces(vocabulary)));
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
    classifiers.put(ENTITY, model.entities().classifier());
    thresholds.put(MENTION, model.mentions().least());
    model.facts().facts().forEach((kind, judge) -> put(classifiers, thresholds, name(kind), judge));
    ResultModel results = model.facts().results();
    put(classifiers, thresholds, REPORTED, results.reported());
    classifiers.put(RIGHT, results.right());
    ZipOutputStream zip = new ZipOutputStream(out);
    EncoderFile encoder = model.mentions().encoder().file();
    next(zip, ENCODER);
    zip.write(encoder.graph());
    next(zip, VOCABULARY);
    zip.write(
        (String.join("\n", encoder.pieces().vocabulary()) + "\n").getBytes(StandardCharsets.UTF_8));
    next(zip, TAGGER);
    model.mentions().tagger().write(zip);
    for (Map.Entry<String, Classifier> entry : classifiers.buildOrThrow().entrySet()) {
      next(zip, entry.getKey() + ModelParts.TABLE);
      ClassifierFile.write(entry.getValue(), zip);
    }
    for (Map.Entry<ResultRole, Chooser> entry : results.roles().entrySet()) {
      next(zip, name(entry.getKey()) + ModelParts.TABLE);
      ClassifierFile.write(entry.getValue(), zip);
    }
    next(zip, ModelParts.THRESHOLDS);
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
