package org.benchgraph.extract.mention;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;

/**
 * Finds noun phrases that name a concept by their head noun ("masked image modeling", "semantic
 * segmentation", "inference speed"), without the words before that say nothing.
 */
final class NounPhraseExtractor implements MentionExtractor {
  private static final double PHRASE = 0.5;
  private static final int LONGEST = 5;

  private final HeadNouns heads = new HeadNouns();
  private final GenericWords generic = new GenericWords();

  @Override
  public String name() {
    return "noun-phrase";
  }

  @Override
  public List<Mention> extract(Document document) {
    Mentions mentions = new Mentions(document, name());
    ImmutableList.Builder<Mention> found = ImmutableList.builder();
    for (TaggedSentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int end = 1; end <= tokens.size(); end++) {
        Token head = tokens.get(end - 1);
        Optional<EntityType> type = heads.typeOfPhrase(head);
        if (type.isEmpty() || !isNominal(head) || continues(tokens, end)) {
          continue;
        }
        int from = start(tokens, end);
        if (end - from > 1 || head.word().contains("-")) {
          found.add(
              mentions.mention(sentence, new TokenRange(from, end), type.get(), false, PHRASE));
        }
      }
    }
    return found.build();
  }

  private boolean continues(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).tag().startsWith("NN")
        && tokens.get(end).spaceBefore();
  }

  private int start(List<Token> tokens, int end) {
    int from = end - 1;
    while (from > 0
        && end - from < LONGEST
        && isModifier(tokens.get(from - 1))
        && tokens.get(from).spaceBefore()) {
      from--;
    }
    while (from < end - 1 && generic.isGeneric(tokens.get(from))) {
      from++;
    }
    return from;
  }

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().equals("VBG")
        || token.tag().startsWith("JJ");
  }

  private static boolean isModifier(Token token) {
    return token.word().chars().anyMatch(Character::isLetter) && isModifierTag(token);
  }

  private static boolean isModifierTag(Token token) {
    return token.tag().startsWith("NN")
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBN") && token.word().length() > 2;
  }
}
