package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.model.Paper;
import org.benchgraph.train.encoder.LabelledText;

/**
 * What the encoders of a training learn from besides its papers.
 *
 * @param corpora texts of other annotation schemes, each a list; may be none
 * @param annotated papers that only encoders learn from: the teacher from no others; may be none
 * @param unlabelled papers that nobody annotated, which a teacher tells the others about; may be
 *     none, then there is no teacher
 */
public record EncoderMaterial(
    List<List<LabelledText>> corpora, List<AnnotatedPaper> annotated, List<Paper> unlabelled) {
  public EncoderMaterial {
    corpora = ImmutableList.copyOf(corpora);
    annotated = ImmutableList.copyOf(annotated);
    unlabelled = ImmutableList.copyOf(unlabelled);
  }
}
