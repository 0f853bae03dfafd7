package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.model.EntityType;
import org.junit.jupiter.api.Test;

class MentionSwapTest {
  private static final int TIMES = 300;

  private static final LabelledText CARS =
      text(
          "Gear/M Former/m beats lever/T counting/t on CogSet/B",
          "Gear/M Former/m reads WheelWeb/D and CogSet/B");
  private static final LabelledText TOYS =
      text("TopNet/M is for spin/T detection/t on Big/B Top/b Bench/b");

  private final Random random = new Random(1);
  private final MentionSwap swap = new MentionSwap(List.of(CARS, TOYS));

  /**
   * Sentences of words; after a slash the first letter of their type and, for data, whether they
   * are a benchmark; capital for the first word of a mention. Tasks are phrases, all else is named.
   */
  private static LabelledText text(String... sentences) {
    List<List<String>> words = new ArrayList<>();
    List<List<String>> tags = new ArrayList<>();
    List<List<Optional<MarkedEntity>>> entities = new ArrayList<>();
    for (String sentence : sentences) {
      List<List<String>> parts =
          Splitter.on(' ').splitToStream(sentence).map(Splitter.on('/')::splitToList).toList();
      words.add(parts.stream().map(part -> part.get(0)).toList());
      tags.add(parts.stream().map(part -> part.size() < 2 ? "O" : tag(part.get(1))).toList());
      entities.add(
          parts.stream()
              .map(part -> part.stream().skip(1).findFirst().map(MentionSwapTest::entity))
              .toList());
    }
    return new LabelledText(words, tags, Optional.of(entities));
  }

  private static String tag(String letter) {
    String type =
        switch (letter) {
          case "M", "m" -> "Method";
          case "T", "t" -> "Task";
          default -> "Data";
        };
    String label = letter.equals(letter.toUpperCase()) ? "B-" : "I-";
    return Tag.ALL.stream()
        .filter(tag -> tag.startsWith(label) && tag.substring(2).equalsIgnoreCase(type))
        .findFirst()
        .orElseThrow();
  }

  /** One of each kind. */
  private static MarkedEntity entity(String letter) {
    return new MarkedEntity(
        "MTDB".indexOf(letter.toUpperCase()),
        EntityType.METHOD,
        roles(letter),
        ImmutableSetMultimap.of());
  }

  private static Set<Role> roles(String letter) {
    return switch (letter) {
      case "T", "t" -> Set.of(Role.ADDRESSED);
      case "B", "b" -> Set.of(Role.NAMED, Role.BENCHMARK);
      default -> Set.of(Role.NAMED);
    };
  }

  private static String told(LabelledText text, int sentence) {
    return String.join(" ", text.words().get(sentence));
  }

  @Test
  void aMentionBecomesAnotherOfItsKindOrStays() {
    Set<String> told = new HashSet<>();
    for (int i = 0; i < TIMES; i++) {
      told.add(told(swap.apply(CARS, random), 0));
    }
    assertThat(told)
        .containsExactlyInAnyOrder(
            "Gear Former beats lever counting on CogSet",
            "Gear Former beats lever counting on Big Top Bench",
            "Gear Former beats spin detection on CogSet",
            "Gear Former beats spin detection on Big Top Bench",
            "TopNet beats lever counting on CogSet",
            "TopNet beats lever counting on Big Top Bench",
            "TopNet beats spin detection on CogSet",
            "TopNet beats spin detection on Big Top Bench");
  }

  @Test
  void aMentionIsTheSameThroughoutAText() {
    for (int i = 0; i < TIMES; i++) {
      LabelledText other = swap.apply(CARS, random);
      assertThat(told(other, 1).startsWith("TopNet"))
          .isEqualTo(told(other, 0).startsWith("TopNet"));
      assertThat(told(other, 1).endsWith("CogSet")).isEqualTo(told(other, 0).endsWith("CogSet"));
      assertThat(told(other, 1)).contains(" reads WheelWeb and ");
    }
  }

  @Test
  void labelsAndEntitiesGoWithTheirWords() {
    List<LabelledText> possible = new ArrayList<>();
    for (String method : List.of("Gear/M Former/m", "TopNet/M")) {
      for (String task : List.of("lever/T counting/t", "spin/T detection/t")) {
        for (String benchmark : List.of("CogSet/B", "Big/B Top/b Bench/b")) {
          possible.add(text(method + " beats " + task + " on " + benchmark));
        }
      }
    }
    for (int i = 0; i < TIMES; i++) {
      assertThat(firstSentence(swap.apply(CARS, random))).isIn(possible);
    }
  }

  private static LabelledText firstSentence(LabelledText text) {
    return new LabelledText(
        List.of(text.words().get(0)),
        List.of(text.tags().get(0)),
        Optional.of(List.of(text.entities().orElseThrow().get(0))));
  }

  @Test
  void aTextWhoseEntitiesNobodyMarkedStaysAsItIs() {
    LabelledText corpus = new LabelledText(CARS.words(), CARS.tags(), Optional.empty());
    assertThat(swap.apply(corpus, random)).isEqualTo(corpus);
    assertThat(new MentionSwap(List.of(corpus)).apply(CARS, random)).isEqualTo(CARS);
  }
}
