package org.benchgraph.extract.learned;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.benchgraph.learn.Chooser;
import org.benchgraph.learn.Classifier;
import org.benchgraph.learn.ClassifierFile;
import org.benchgraph.learn.Judge;

/**
 * The parts of a model's file, by name. A part that is missing or not what it should be is an
 * {@link IOException} that says so.
 */
final class ModelParts {
  static final String THRESHOLDS = "thresholds.tsv";
  static final String TABLE = ".tsv";

  private final ImmutableMap<String, byte[]> parts;
  private final ImmutableMap<String, String> thresholds;

  private ModelParts(Map<String, byte[]> parts) throws IOException {
    this.parts = ImmutableMap.copyOf(parts);
    Map<String, String> values = new LinkedHashMap<>();
    new String(bytes(THRESHOLDS), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(columns -> values.put(columns[0], columns[columns.length - 1]));
    this.thresholds = ImmutableMap.copyOf(values);
  }

  static ModelParts read(InputStream in) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), ByteStreams.toByteArray(zip));
      }
    }
    return new ModelParts(parts);
  }

  byte[] bytes(String name) throws IOException {
    if (!parts.containsKey(name)) {
      throw new IOException("it has no " + name);
    }
    return parts.get(name);
  }

  Classifier classifier(String name) throws IOException {
    return ClassifierFile.read(new ByteArrayInputStream(bytes(name + TABLE)));
  }

  Chooser chooser(String name) throws IOException {
    return ClassifierFile.readChooser(new ByteArrayInputStream(bytes(name + TABLE)));
  }

  Judge judge(String name) throws IOException {
    return new Judge(classifier(name), threshold(name));
  }

  double threshold(String name) throws IOException {
    try {
      return Double.parseDouble(thresholds.getOrDefault(name, ""));
    } catch (NumberFormatException e) {
      throw new IOException("it has no threshold for " + name, e);
    }
  }
}
