package org.benchgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.benchgraph.nlp.TaggedSentence;
import org.benchgraph.nlp.Token;
import org.benchgraph.nlp.TokenRange;
import org.benchgraph.thesaurus.NormalForm;

/**
 * A trie of names, walked along the characters of tokens. Spaces and hyphens do not count, so that
 * "ImageNet-1K", "ImageNet 1K" and "ImageNet1K" take one way; a match begins and ends with a token.
 */
final class GazetteerTrie {
  private static final class Node {
    private final Map<Character, Node> children = new HashMap<>();
    private boolean isEnd;
  }

  private final Node root = new Node();

  void add(String label) {
    Node node = root;
    for (char character : NormalForm.of(label).replace(" ", "").toCharArray()) {
      node = node.children.computeIfAbsent(character, key -> new Node());
    }
    node.isEnd |= node != root;
  }

  /** The ranges that begin at a token, the longest first. */
  List<TokenRange> startingAt(TaggedSentence sentence, int from) {
    List<TokenRange> found = new ArrayList<>();
    Node node = root;
    for (int i = from; i < sentence.tokens().size(); i++) {
      String word = folded(sentence.tokens().get(i));
      if (word.isEmpty() && !sentence.tokens().get(i).word().matches("[-/–]")
          || word.isEmpty() && i == from) {
        break;
      }
      boolean singularEnds = false;
      for (int c = 0; c < word.length() && node != null; c++) {
        singularEnds = c == word.length() - 1 && word.charAt(c) == 's' && node.isEnd;
        node = node.children.get(word.charAt(c));
      }
      if (!word.isEmpty() && (singularEnds || node != null && node.isEnd)) {
        found.add(0, new TokenRange(from, i + 1));
      }
      if (node == null) {
        break;
      }
    }
    return found;
  }

  private static String folded(Token token) {
    StringBuilder kept = new StringBuilder();
    String word = token.word().toLowerCase(Locale.ROOT);
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      if (Character.isLetterOrDigit(character) || "+.@%&#*$".indexOf(character) >= 0) {
        kept.append(character);
      }
    }
    return kept.toString();
  }
}
