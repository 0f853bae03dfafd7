package org.benchgraph.extract.tag;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.nlp.Document;

/**
 * What the encoder says of a document.
 *
 * @param tags how likely each word belongs to a mention, sentence by sentence
 * @param roles how likely each word belongs to something of a role, sentence by sentence
 * @param relations how well words fit each other as subject and object, sentence by sentence
 */
public record EncoderScores(
    List<TagScores> tags, List<RoleScores> roles, List<RelationScores> relations) {
  public EncoderScores {
    tags = ImmutableList.copyOf(tags);
    roles = ImmutableList.copyOf(roles);
    relations = ImmutableList.copyOf(relations);
  }

  /** The scores of an encoder that sees nothing in a document. */
  public static EncoderScores nothing(Document document) {
    return new EncoderScores(
        TagScores.nothing(document),
        RoleScores.nothing(document),
        RelationScores.nothing(document));
  }
}
