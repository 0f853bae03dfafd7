package org.benchgraph.extract.encoder;

import static java.util.Objects.requireNonNull;

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

  /** Input: the places of the first pieces of words. */
  public static final String WORDS = "words";

  /** Output: for each word, the likelihood of each label. */
  public static final String TAGS = "tags";

  /** Output: for each word, the likelihood of each role. */
  public static final String ROLES = "roles";

  public EncoderFile {
    requireNonNull(graph, "graph is null");
    requireNonNull(pieces, "pieces is null");
  }
}
