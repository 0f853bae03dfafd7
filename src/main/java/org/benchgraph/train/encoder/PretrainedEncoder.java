package org.benchgraph.train.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.encoder.WordPieces;

/**
 * The encoder to begin with: all-MiniLM-L6-v2 (Wang and others 2020, MiniLM; Reimers and Gurevych
 * 2019, Sentence-BERT), six layers of 384 numbers.
 *
 * @param pieces its vocabulary
 * @param weights by name; matrices are laid out for a row vector to their left
 */
record PretrainedEncoder(WordPieces pieces, Map<String, Weight> weights) {
  static final int LAYERS = 6;

  private static final String GRAPH = "/all-minilm-l6-v2.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

  PretrainedEncoder {
    weights = ImmutableMap.copyOf(weights);
  }

  /**
   * Reads it from the class path.
   *
   * @throws EncoderException if it is not there
   */
  static PretrainedEncoder read() {
    try (InputStream graph = PretrainedEncoder.class.getResourceAsStream(GRAPH);
        InputStream tokenizer = PretrainedEncoder.class.getResourceAsStream(TOKENIZER)) {
      if (graph == null || tokenizer == null) {
        throw new EncoderException(
            "tuning the encoder needs the pretrained one and PyTorch; build Benchgraph with"
                + " './mvnw -Ptuning package -DskipTests' first");
      }
      return new PretrainedEncoder(
          new WordPieces(vocabulary(new ObjectMapper().readTree(tokenizer))),
          OnnxWeights.read(graph));
    } catch (IOException e) {
      throw new EncoderException("the pretrained encoder cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<String> vocabulary(JsonNode tokenizer) {
    JsonNode ids = tokenizer.path("model").path("vocab");
    String[] pieces = new String[ids.size()];
    ids.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
    return List.of(pieces);
  }
}
