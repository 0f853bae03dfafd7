package org.benchgraph.extract.mention;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * Finds what stands in telling places ("we propose X", "in terms of M"), by the patterns of {@code
 * cue-patterns.tsv}.
 */
final class CuePatternExtractor implements MentionExtractor {
  private record Cue(
      EntityType type,
      boolean typeIsFixed,
      boolean named,
      double confidence,
      Set<String> words,
      TokenSequencePattern pattern) {
    /** Patterns are slow: most sentences are told at a glance. */
    boolean mayBeIn(TaggedSentence sentence) {
      return sentence.tokens().stream()
          .anyMatch(token -> words.contains(token.word()) || words.contains(token.lemma()));
    }
  }

  /** Stands for the cues in a pattern. */
  private static final String CUE = "CUE";

  private static final Set<String> NAMING =
      ImmutableSet.of("called", "named", "dubbed", "termed", "coined", "namely");

  private final List<Cue> cues;
  private final HeadNouns heads = new HeadNouns();
  private final GenericWords generic = new GenericWords();
  private final Set<String> vague = WordList.words("vague-nouns.txt");

  CuePatternExtractor() {
    this.cues =
        WordList.rows("cue-patterns.tsv").stream()
            .map(CuePatternExtractor::cue)
            .collect(toImmutableList());
  }

  private static Cue cue(List<String> row) {
    String type = row.get(0);
    boolean open = type.startsWith("[");
    Set<String> words = ImmutableSet.copyOf(Splitter.on(' ').split(row.get(3)));
    String pattern = row.get(4);
    checkArgument(pattern.contains(CUE), "no %s in the pattern %s", CUE, pattern);
    return new Cue(
        EntityType.ofLabel(open ? type.substring(1, type.length() - 1) : type),
        !open,
        row.get(1).equals("yes"),
        Double.parseDouble(row.get(2)),
        words,
        TokenSequencePattern.compile(pattern.replace(CUE, String.join("|", words))));
  }

  @Override
  public String name() {
    return "cue-pattern";
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      for (Cue cue : cues) {
        if (!cue.mayBeIn(sentence)) {
          continue;
        }
        TokenSequenceMatcher matcher =
            cue.pattern().getMatcher(sentence.coreMap().get(TokensAnnotation.class));
        while (matcher.find()) {
          find(sentence, cue, new TokenRange(matcher.start(1), matcher.end(1)))
              .ifPresent(
                  range ->
                      found.add(
                          mentions.mention(
                              sentence,
                              range,
                              type(cue, sentence, range),
                              cue.named(),
                              cue.confidence())));
        }
      }
    }
    return found.build();
  }

  /** The find without generic words before it; nothing if what is left says nothing. */
  private Optional<TokenRange> find(TaggedSentence sentence, Cue cue, TokenRange range) {
    int from = range.from();
    List<Token> tokens = sentence.tokens();
    for (int i = from; i < range.to() - 1; i++) {
      if (NAMING.contains(tokens.get(i).word())) {
        from = i + 1;
      }
    }
    while (from < range.to() - 1 && generic.isGeneric(tokens.get(from))) {
      from++;
    }
    Token last = tokens.get(range.to() - 1);
    boolean single = range.to() - from < 2 && !cue.named() && cue.type() != EntityType.METRIC;
    if (single
        || vague.contains(last.lemma())
        || generic.isGeneric(last)
        || NotNames.contains(last.word())) {
      return Optional.empty();
    }
    return Optional.of(new TokenRange(from, range.to()));
  }

  private EntityType type(Cue cue, TaggedSentence sentence, TokenRange range) {
    return cue.typeIsFixed()
        ? cue.type()
        : heads
            .type(sentence.tokens().get(range.to() - 1))
            .filter(type -> type != EntityType.TASK)
            .orElse(cue.type());
  }
}
