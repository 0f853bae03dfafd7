package org.benchgraph.extract.encoder;

import static java.util.Objects.requireNonNull;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import com.google.common.base.Throwables;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.RelationScores;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.nlp.Document;

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
        && columns(session, EncoderFile.ROLES) == Role.values().length
        && columns(session, EncoderFile.SUBJECTS) == RelationScores.SUBJECT_WIDTH
        && columns(session, EncoderFile.OBJECTS) == RelationScores.OBJECT_WIDTH;
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

  /**
   * What it says of each word. Words beyond what it can read at once are in no mention and not
   * related to any.
   */
  public EncoderScores score(Document document) {
    ScoredWords scored = new ScoredWords(document);
    for (PieceSequence sequence : PieceSequence.of(document.words(), file.pieces())) {
      run(sequence, scored);
    }
    return scored.scores();
  }

  private void run(PieceSequence sequence, ScoredWords scored) {
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
      float[][] tags = rows(result, EncoderFile.TAGS);
      float[][] roles = rows(result, EncoderFile.ROLES);
      float[][] subjects = rows(result, EncoderFile.SUBJECTS);
      float[][] objects = rows(result, EncoderFile.OBJECTS);
      for (int i = 0; i < first.length; i++) {
        scored.set(sequence.words().get(i), tags[i], roles[i], subjects[i], objects[i]);
      }
    } catch (OrtException e) {
      throw new EncoderException("the encoder failed: " + reason(e), e);
    }
  }

  private static float[][] rows(OrtSession.Result result, String output) throws OrtException {
    return (float[][]) result.get(output).orElseThrow().getValue();
  }
}
