package org.benchgraph.extract.encoder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.benchgraph.extract.tag.RelationScores;

/**
 * An encoder at rest.
 *
 * @param graph the bytes of an ONNX file with the inputs and outputs that are named here; not to be
 *     changed
 * @param pieces its vocabulary
 */
public record EncoderFile(byte[] graph, WordPieces pieces) {
  /** Input: the ids of a sequence's pieces. */
  public static final String PIECES = "pieces";

  /** Input: 0, 1, 2 and so on, one for each piece. */
  public static final String POSITIONS = "positions";

  /** Input: for each piece, the ordinal of the {@link WordShape} of its word. */
  public static final String SHAPES = "shapes";

  /** Input: the places of the first pieces of words. */
  public static final String WORDS = "words";

  /** The names of all inputs. */
  static final ImmutableSet<String> INPUTS = ImmutableSet.of(PIECES, POSITIONS, SHAPES, WORDS);

  /** Output: for each word, the likelihood of each label. */
  public static final String TAGS = "tags";

  /** Output: for each word, the likelihood of each role. */
  public static final String ROLES = "roles";

  /** Output: for each word, what it is as a subject, as {@link RelationScores} tells. */
  public static final String SUBJECTS = "subjects";

  /** Output: for each word, what it is as an object, as {@link RelationScores} tells. */
  public static final String OBJECTS = "objects";

  public EncoderFile {
    requireNonNull(graph, "graph is null");
    requireNonNull(pieces, "pieces is null");
  }
}
