package org.benchgraph.extract.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;

/**
 * What the tagger sees of each word: the word and its neighbours, its part of speech, its shape,
 * the phrase that it stands in, what the rules found there, and what the paper says of it
 * elsewhere.
 */
final class TokenFeatures {
  private final Document document;
  private final EncoderScores encoded;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> titleWords = new HashSet<>();
  private final Map<String, Set<String>> elsewhere = new HashMap<>();
  private final List<List<Set<String>>> found = new ArrayList<>();

  TokenFeatures(Document document, List<Mention> candidates, EncoderScores encoded) {
    this.document = document;
    this.encoded = encoded;
    for (TaggedSentence sentence : document.sentences()) {
      List<Set<String>> row = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        String word = lower(token);
        counts.merge(word, 1, Integer::sum);
        if (sentence.field() == Field.TITLE) {
          titleWords.add(word);
        }
        row.add(new HashSet<>());
      }
      found.add(row);
    }
    for (Mention candidate : candidates) {
      mark(candidate.span(), candidate.extractor() + "=" + candidate.type().kind(), true);
    }
    for (Abbreviation abbreviation : document.abbreviations()) {
      mark(abbreviation.shortForm(), "short-form", false);
      mark(abbreviation.longForm(), "long-form", false);
    }
  }

  private void mark(Span span, String what, boolean everywhere) {
    for (TaggedSentence sentence : document.sentences()) {
      if (!sentence.span().overlaps(span)) {
        continue;
      }
      sentence
          .tokens(span)
          .ifPresent(
              range -> {
                for (int i = range.from(); i < range.to(); i++) {
                  String place = i == range.from() ? "B" : "I";
                  Set<String> marks = found.get(sentence.index()).get(i);
                  marks.add(what + ":" + place);
                  if (i == range.to() - 1) {
                    marks.add(what + ":E");
                  }
                  if (everywhere) {
                    elsewhere
                        .computeIfAbsent(lower(sentence.tokens().get(i)), key -> new HashSet<>())
                        .add(what);
                  }
                }
              });
    }
  }

  /** The features of one word. */
  List<String> of(TaggedSentence sentence, int index) {
    List<String> features = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(index);
    String word = lower(token);
    features.add("bias");
    for (int offset = -2; offset <= 2; offset++) {
      features.add("w" + offset + "=" + word(tokens, index + offset));
      features.add("t" + offset + "=" + tag(tokens, index + offset));
    }
    features.add("w-1,0=" + word(tokens, index - 1) + " " + word);
    features.add("w0,1=" + word + " " + word(tokens, index + 1));
    features.add("t-1,0=" + tag(tokens, index - 1) + " " + token.tag());
    features.add("t0,1=" + token.tag() + " " + tag(tokens, index + 1));
    features.add(
        "t-1,0,1=" + tag(tokens, index - 1) + " " + token.tag() + " " + tag(tokens, index + 1));
    features.add("lemma=" + token.lemma().toLowerCase(Locale.ROOT));
    for (int length = 2; length <= 4; length++) {
      if (word.length() > length) {
        features.add("suffix=" + word.substring(word.length() - length));
      }
    }
    if (word.length() > 3) {
      features.add("prefix=" + word.substring(0, 3));
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0) {
      features.add("part=" + word.substring(hyphen + 1));
    }
    String shape = shape(token.word());
    features.add("shape=" + shape);
    features.add("shape-1,0=" + shape(raw(tokens, index - 1)) + " " + shape);
    features.add("shape0,1=" + shape + " " + shape(raw(tokens, index + 1)));
    addFound(features, sentence, index, shape);
    EncoderFeatures.add(features, encoded.tags().get(sentence.index()), index);
    PhraseFeatures.add(features, tokens, index, shape);
    addDocument(features, sentence, word, shape);
    return features;
  }

  private void addFound(List<String> features, TaggedSentence sentence, int index, String shape) {
    List<Set<String>> row = found.get(sentence.index());
    Set<String> here = row.get(index);
    here.stream().sorted().forEach(mark -> features.add("found=" + mark));
    if (here.isEmpty()) {
      features.add("found=none");
      features.add("found=none,shape=" + shape);
    } else {
      features.add("found*=" + String.join(",", here.stream().sorted().toList()));
    }
    if (index > 0) {
      row.get(index - 1).stream().sorted().forEach(mark -> features.add("found-1=" + mark));
    }
    if (index + 1 < row.size()) {
      row.get(index + 1).stream().sorted().forEach(mark -> features.add("found+1=" + mark));
    }
  }

  private void addDocument(
      List<String> features, TaggedSentence sentence, String word, String shape) {
    boolean title = sentence.field() == Field.TITLE;
    features.add("field=" + sentence.field());
    if (title) {
      features.add("title,shape=" + shape);
    } else {
      features.add("place=" + 5 * sentence.index() / Math.max(1, document.sentences().size()));
    }
    features.add("count=" + Math.min(4, counts.get(word)) + ",shape=" + shape);
    if (titleWords.contains(word)) {
      features.add("inTitle,shape=" + shape);
    }
    elsewhere.getOrDefault(word, Set.of()).stream()
        .sorted()
        .forEach(mark -> features.add("elsewhere=" + mark));
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static String raw(List<Token> tokens, int index) {
    return 0 <= index && index < tokens.size() ? tokens.get(index).word() : "";
  }

  static String word(List<Token> tokens, int index) {
    return index < 0 ? "<s>" : index >= tokens.size() ? "</s>" : number(lower(tokens.get(index)));
  }

  private static String number(String word) {
    return word.chars().anyMatch(Character::isDigit) && word.chars().noneMatch(Character::isLetter)
        ? "0"
        : word;
  }

  private static String tag(List<Token> tokens, int index) {
    return index < 0 ? "<s>" : index >= tokens.size() ? "</s>" : tokens.get(index).tag();
  }

  /** Upper, lower, digit and other, runs taken as one: "ViT-B/16" gives "XxX-X/0". */
  private static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              char kind =
                  Character.isUpperCase(c)
                      ? 'X'
                      : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : (char) c;
              if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
              }
            });
    return shape.length() > 8 ? shape.substring(0, 8) : shape.toString();
  }
}
