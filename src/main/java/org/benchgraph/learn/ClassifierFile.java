package org.benchgraph.learn;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A classifier as text: a line with the classes, then one for each feature with a weight for each
 * class, parted by tabs, features in order.
 */
public final class ClassifierFile {
  /** The only class in a chooser's file. */
  private static final String CHOICE = "choice";

  private static final Joiner TABS = Joiner.on('\t');
  private static final Splitter AT_TABS = Splitter.on('\t');

  private ClassifierFile() {}

  /** Writes a classifier; the stream stays open. */
  public static void write(Classifier classifier, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder(TABS.join(classifier.labels())).append('\n');
    ImmutableSortedMap.copyOf(classifier.weights())
        .forEach(
            (feature, weights) -> {
              text.append(feature.replace('\t', ' ').replace('\n', ' '));
              for (double weight : weights) {
                text.append('\t').append(weight);
              }
              text.append('\n');
            });
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a chooser as a classifier with one class; the stream stays open. */
  public static void write(Chooser chooser, OutputStream out) throws IOException {
    Map<String, double[]> weights = new HashMap<>();
    chooser.weights().forEach((feature, weight) -> weights.put(feature, new double[] {weight}));
    write(new Classifier(ImmutableList.of(CHOICE), weights), out);
  }

  /**
   * Reads a chooser; the stream stays open.
   *
   * @throws IOException if the bytes are not a chooser's
   */
  public static Chooser readChooser(InputStream in) throws IOException {
    Classifier classifier = read(in);
    if (!classifier.labels().equals(ImmutableList.of(CHOICE))) {
      throw new IOException("not a chooser but a classifier of " + classifier.labels());
    }
    return new Chooser(Maps.transformValues(classifier.weights(), weights -> weights[0]));
  }

  /**
   * Reads a classifier; the stream stays open.
   *
   * @throws IOException if the bytes are not a classifier's
   */
  public static Classifier read(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    String head = reader.readLine();
    if (head == null) {
      throw new IOException("an empty classifier");
    }
    List<String> labels = AT_TABS.splitToList(head);
    ImmutableMap.Builder<String, double[]> weights = ImmutableMap.builder();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      List<String> columns = AT_TABS.splitToList(line);
      if (columns.size() != labels.size() + 1) {
        throw new IOException("not a classifier: a line of %d columns".formatted(columns.size()));
      }
      try {
        weights.put(
            columns.get(0), columns.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
      } catch (NumberFormatException e) {
        throw new IOException("not a classifier: " + e.getMessage(), e);
      }
    }
    return new Classifier(labels, weights.buildOrThrow());
  }
}
