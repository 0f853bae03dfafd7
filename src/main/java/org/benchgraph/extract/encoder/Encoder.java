package org.benchgraph.extract.encoder;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;

/**
 * A transformer that was tuned to label words (Vaswani and others 2017, Attention Is All You Need;
 * Devlin and others 2019, BERT). Safe for use by several threads.
 */
public final class Encoder {
  private final EncoderFile file;
  private final OrtSession session;

  private Encoder(EncoderFile file, OrtSession session) {
    this.file = requireNonNull(file, "file is null");
    this.session = requireNonNull(session, "session is null");
  }

  /**
   * Makes an encoder ready to run.
   *
   * @throws EncoderException if ONNX Runtime cannot run it
   */
  public static Encoder of(EncoderFile file) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Papers are worked on side by side: threads within one would only wait for each other.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = OrtEnvironment.getEnvironment().createSession(file.graph(), options);
      if (!isOfThisVersion(session)) {
        session.close();
        throw new EncoderException(
            "the encoder was made by another version of Benchgraph: train the model again");
      }
      return new Encoder(file, session);
    } catch (OrtException | LinkageError e) {
      throw new EncoderException("the encoder cannot be run: " + reason(e), e);
    }
  }

  private static boolean isOfThisVersion(OrtSession session) throws OrtException {
    return session.getInputNames().equals(EncoderFile.INPUTS)
        && columns(session, EncoderFile.TAGS) == Tag.ALL.size()
        && columns(session, EncoderFile.ROLES) == Role.values().length;
  }

  /** How many numbers an output has for each word; none if there is no such output. */
  private static long columns(OrtSession session, String output) throws OrtException {
    return Optional.ofNullable(session.getOutputInfo().get(output))
        .map(NodeInfo::getInfo)
        .filter(TensorInfo.class::isInstance)
        .map(info -> ((TensorInfo) info).getShape())
        .filter(shape -> shape.length == 2)
        .map(shape -> shape[1])
        .orElse(0L);
  }

  /** One line; a native library that cannot be loaded is told by the first of several causes. */
  private static String reason(Throwable thrown) {
    Throwable cause = Throwables.getRootCause(thrown);
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
  }

  /** What it was made of. */
  public EncoderFile file() {
    return file;
  }

  /** What it says of each word. Words beyond what it can read at once are in no mention. */
  public EncoderScores score(Document document) {
    EncoderScores nothing = EncoderScores.nothing(document);
    List<List<Map<String, Double>>> tags = new ArrayList<>();
    nothing.tags().forEach(row -> tags.add(new ArrayList<>(row.probabilities())));
    List<List<Map<Role, Double>>> roles = new ArrayList<>();
    nothing.roles().forEach(row -> roles.add(new ArrayList<>(row.probabilities())));
    for (PieceSequence sequence : PieceSequence.of(words(document), file.pieces())) {
      run(sequence, tags, roles);
    }
    return new EncoderScores(
        tags.stream().map(TagScores::new).collect(toImmutableList()),
        roles.stream().map(RoleScores::new).collect(toImmutableList()));
  }

  private static List<List<String>> words(Document document) {
    return document.sentences().stream()
        .map(TaggedSentence::tokens)
        .map(tokens -> tokens.stream().map(Token::word).toList())
        .toList();
  }

  private void run(
      PieceSequence sequence,
      List<List<Map<String, Double>>> tags,
      List<List<Map<Role, Double>>> roles) {
    int length = sequence.pieces().length();
    long[] pieces = sequence.pieces().stream().asLongStream().toArray();
    long[] first = sequence.words().stream().mapToLong(PieceSequence.Word::piece).toArray();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, pieces);
        OnnxTensor positions =
            OnnxTensor.createTensor(environment, LongStream.range(0, length).toArray());
        OnnxTensor shapes =
            OnnxTensor.createTensor(
                environment, sequence.shapes().stream().asLongStream().toArray());
        OnnxTensor starts = OnnxTensor.createTensor(environment, first);
        OrtSession.Result result =
            session.run(
                Map.of(
                    EncoderFile.PIECES, ids,
                    EncoderFile.POSITIONS, positions,
                    EncoderFile.SHAPES, shapes,
                    EncoderFile.WORDS, starts))) {
      float[][] tagRows = (float[][]) result.get(EncoderFile.TAGS).orElseThrow().getValue();
      float[][] roleRows = (float[][]) result.get(EncoderFile.ROLES).orElseThrow().getValue();
      for (int i = 0; i < first.length; i++) {
        PieceSequence.Word word = sequence.words().get(i);
        tags.get(word.sentence()).set(word.index(), byLabel(tagRows[i]));
        roles.get(word.sentence()).set(word.index(), byRole(roleRows[i]));
      }
    } catch (OrtException e) {
      throw new EncoderException("the encoder failed: " + reason(e), e);
    }
  }

  private static Map<String, Double> byLabel(float[] row) {
    ImmutableMap.Builder<String, Double> labels = ImmutableMap.builder();
    IntStream.range(0, row.length).forEach(i -> labels.put(Tag.ALL.get(i), (double) row[i]));
    return labels.buildOrThrow();
  }

  private static Map<Role, Double> byRole(float[] row) {
    ImmutableMap.Builder<Role, Double> roles = ImmutableMap.builder();
    IntStream.range(0, row.length).forEach(i -> roles.put(Role.values()[i], (double) row[i]));
    return roles.buildOrThrow();
  }
}
