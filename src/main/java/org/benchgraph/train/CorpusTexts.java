package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.benchgraph.evaluate.CorpusMention;
import org.benchgraph.evaluate.CorpusPaper;
import org.benchgraph.extract.tag.TagSequences;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.train.encoder.LabelledText;

/** Makes texts to tune the encoder with of public corpora. */
public final class CorpusTexts {
  /** Texts without a title are single sentences or short: so many go together. */
  private static final int TOGETHER = 8;

  private final DocumentAnnotator annotator;

  @Inject
  CorpusTexts(DocumentAnnotator annotator) {
    this.annotator = annotator;
  }

  /** The texts of one corpus. */
  public List<LabelledText> of(List<CorpusPaper> papers) {
    List<LabelledText> whole = new ArrayList<>();
    List<LabelledText> parts = new ArrayList<>();
    for (CorpusPaper paper : papers) {
      (paper.hasTitle() ? whole : parts).add(text(paper));
    }
    Lists.partition(parts, TOGETHER).forEach(some -> whole.add(joined(some)));
    return ImmutableList.copyOf(whole);
  }

  private LabelledText text(CorpusPaper paper) {
    Document document = annotator.annotate(paper.paper());
    List<List<String>> tags = TagSequences.of(document, mentions(paper));
    ImmutableList.Builder<List<String>> words = ImmutableList.builder();
    ImmutableList.Builder<List<String>> labels = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      if (paper.hasTitle() || sentence.field() != Field.TITLE) {
        words.add(sentence.words());
        labels.add(tags.get(sentence.index()));
      }
    }
    return new LabelledText(words.build(), labels.build(), Optional.empty());
  }

  /** The marked places; of places that overlap, the longer. */
  private static List<Mention> mentions(CorpusPaper paper) {
    List<CorpusMention> longestFirst = new ArrayList<>(paper.mentions());
    longestFirst.sort(
        Comparator.comparing((CorpusMention mention) -> -mention.span().length())
            .thenComparing(CorpusMention::span)
            .thenComparing(CorpusMention::type));
    List<Mention> mentions = new ArrayList<>();
    for (CorpusMention marked : longestFirst) {
      if (mentions.stream().noneMatch(mention -> mention.span().overlaps(marked.span()))) {
        mentions.add(
            new Mention(
                marked.type(),
                marked.span(),
                paper.paper().text(marked.span()),
                false,
                1,
                "corpus"));
      }
    }
    return mentions;
  }

  private static LabelledText joined(List<LabelledText> parts) {
    return new LabelledText(
        parts.stream().flatMap(part -> part.words().stream()).toList(),
        parts.stream().flatMap(part -> part.tags().stream()).toList(),
        Optional.empty());
  }
}
