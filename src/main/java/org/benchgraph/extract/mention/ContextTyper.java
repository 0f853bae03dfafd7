package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.model.EntityType;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/** Guesses what a name names from the words around it. */
final class ContextTyper {
  private static final Set<String> MEASURING =
      ImmutableSet.of(
          "achieve",
          "attain",
          "obtain",
          "reach",
          "evaluate",
          "test",
          "outperform",
          "surpass",
          "experiment",
          "accuracy",
          "performance",
          "result",
          "state-of-the-art",
          "benchmark",
          "improve",
          "improvement",
          "score",
          "map",
          "miou",
          "fid",
          "top-1",
          "demonstrate",
          "competitive",
          "validate",
          "gain",
          "beat",
          "exceed",
          "dataset",
          "f1",
          "bleu",
          "error");
  private static final Set<String> TRAINING =
      ImmutableSet.of(
          "train",
          "pre-train",
          "pretrain",
          "fine-tune",
          "finetune",
          "trained",
          "pretrained",
          "pre-trained",
          "fine-tuned",
          "finetuned",
          "training",
          "pre-training",
          "pretraining");
  private static final Set<String> PREPOSITIONS = ImmutableSet.of("on", "across", "over");
  private static final int WINDOW = 3;

  private final HeadNouns heads = new HeadNouns();

  /**
   * The type that the words say outright: a head noun after the name, or one before it ("the
   * dataset X").
   */
  Optional<EntityType> saidOutright(TaggedSentence sentence, TokenRange name) {
    List<Token> tokens = sentence.tokens();
    for (int i = name.to(); i < Math.min(tokens.size(), name.to() + WINDOW); i++) {
      Optional<EntityType> type = heads.type(tokens.get(i));
      if (type.isPresent() && !isFollowedByHead(tokens, i)) {
        return type;
      }
      if (!isModifier(tokens.get(i))) {
        break;
      }
    }
    if (name.from() > 0 && tokens.get(name.from() - 1).spaceBefore()) {
      return heads.type(tokens.get(name.from() - 1));
    }
    return Optional.empty();
  }

  private boolean isFollowedByHead(List<Token> tokens, int index) {
    return index + 1 < tokens.size() && heads.type(tokens.get(index + 1)).isPresent();
  }

  private static boolean isModifier(Token token) {
    return token.tag().startsWith("NN") || token.tag().startsWith("JJ") || token.tag().equals("CD");
  }

  /** Whether the name stands after "on" in a sentence that speaks of measuring. */
  boolean isMeasuredOn(TaggedSentence sentence, TokenRange name) {
    return isAfterPreposition(sentence, name)
        && !isTrainedOn(sentence, name)
        && speaksOfMeasuring(sentence);
  }

  /** Whether the name stands after "trained on". */
  boolean isTrainedOn(TaggedSentence sentence, TokenRange name) {
    int on = preposition(sentence, name);
    for (int i = Math.max(0, on - 2); i < on; i++) {
      Token token = sentence.tokens().get(i);
      if (TRAINING.contains(token.word().toLowerCase(Locale.ROOT))
          || TRAINING.contains(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  boolean speaksOfMeasuring(TaggedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                MEASURING.contains(token.lemma())
                    || MEASURING.contains(token.word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isAfterPreposition(TaggedSentence sentence, TokenRange name) {
    return preposition(sentence, name) >= 0;
  }

  /** Goes back over a list of names ("on X, Y and Z") to its preposition. */
  private static int preposition(TaggedSentence sentence, TokenRange name) {
    for (int i = name.from() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (PREPOSITIONS.contains(token.word().toLowerCase(Locale.ROOT))) {
        return i;
      }
      boolean inList =
          token.word().matches("[,/&()]|and|the|both|as|such|like|including|e\\.g\\.")
              || NameShape.isCapitalised(token)
              || token.tag().startsWith("JJ")
              || token.tag().equals("CD")
              || token.tag().startsWith("NN") && name.from() - i < 12;
      if (!inList) {
        return -1;
      }
    }
    return -1;
  }
}
