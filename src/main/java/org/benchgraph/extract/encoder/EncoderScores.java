package org.benchgraph.extract.encoder;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.extract.tag.RoleScores;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.nlp.Document;

/**
 * What the encoder says of a document.
 *
 * @param tags how likely each word belongs to a mention, sentence by sentence
 * @param roles how likely each word belongs to something of a role, sentence by sentence
 */
public record EncoderScores(List<TagScores> tags, List<RoleScores> roles) {
  public EncoderScores {
    tags = ImmutableList.copyOf(tags);
    roles = ImmutableList.copyOf(roles);
  }

  /** The scores of an encoder that sees nothing in a document. */
  public static EncoderScores nothing(Document document) {
    return new EncoderScores(TagScores.nothing(document), RoleScores.nothing(document));
  }
}
