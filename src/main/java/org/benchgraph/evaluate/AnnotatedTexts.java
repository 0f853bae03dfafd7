package org.benchgraph.evaluate;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.Paper;

/**
 * The texts of stand-off annotations: those that name a paper by its id in place of title and
 * abstract, since not everybody who may hand on what is annotated may hand on the text.
 */
public final class AnnotatedTexts {
  /** For annotations that all have their text. */
  public static final AnnotatedTexts NONE = new AnnotatedTexts(List.of());

  private static final String ID = "id";
  private static final Set<String> TEXT = Set.of("title", "abstract");

  private final ImmutableMap<String, Paper> papers;

  /**
   * The texts of some papers; of papers of one id the first is taken.
   *
   * @param papers with ids as {@code build} gives them, such as {@code arxiv-2111.09886}
   */
  public AnnotatedTexts(List<Paper> papers) {
    this.papers =
        papers.stream().collect(toImmutableMap(Paper::id, paper -> paper, (first, again) -> first));
  }

  /**
   * The record with its text, in which every run of white space is one blank, as in annotations
   * that have theirs. A record that has any text, or no id, stays as it is.
   *
   * @param reasons get one more if the id of a record without text is not known; that gives nothing
   */
  Optional<JsonNode> joined(JsonNode record, Collection<String> reasons) {
    if (TEXT.stream().anyMatch(record::has) || !record.path(ID).isTextual()) {
      return Optional.of(record);
    }
    Paper paper = papers.get(record.get(ID).textValue());
    if (paper == null) {
      reasons.add("has neither title nor abstract, and no text is given for its id");
      return Optional.empty();
    }
    ObjectNode joined = record.deepCopy();
    joined.put("title", oneLine(paper.title()));
    joined.put("abstract", oneLine(paper.abstractText()));
    return Optional.of(joined);
  }

  private static String oneLine(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
