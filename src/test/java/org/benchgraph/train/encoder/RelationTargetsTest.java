package org.benchgraph.train.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.benchgraph.extract.encoder.WordPieces;
import org.benchgraph.extract.tag.Tag;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.junit.jupiter.api.Test;

class RelationTargetsTest {
  private static final WordPieces PIECES =
      new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]"));

  private static final MarkedEntity GEAR =
      new MarkedEntity(
          7,
          EntityType.METHOD,
          Set.of(),
          ImmutableSetMultimap.of(FactKind.INTRODUCES, 7, FactKind.EVALUATED_ON, 9));
  private static final MarkedEntity LEVER =
      new MarkedEntity(8, EntityType.METHOD, Set.of(), ImmutableSetMultimap.of());
  private static final MarkedEntity COGS =
      new MarkedEntity(9, EntityType.BENCHMARK, Set.of(), ImmutableSetMultimap.of());

  /** Gear Former beats Lever on CogSet; Gear wins. */
  private static final RelationTargets TARGETS =
      targets("Gear/B/G Former/I/G beats Lever/B/L on CogSet/B/C ; Gear/B/G wins");

  private static RelationTargets targets(String sentence) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Optional<MarkedEntity>> entities = new ArrayList<>();
    for (String word : Splitter.on(' ').split(sentence)) {
      List<String> parts = Splitter.on('/').splitToList(word);
      Optional<MarkedEntity> entity =
          parts.size() < 3
              ? Optional.empty()
              : Optional.of(
                  switch (parts.get(2)) {
                    case "G" -> GEAR;
                    case "L" -> LEVER;
                    default -> COGS;
                  });
      EntityType type =
          entity.filter(COGS::equals).map(c -> EntityType.DATASET).orElse(EntityType.METHOD);
      words.add(parts.get(0));
      entities.add(entity);
      tags.add(
          entity.isEmpty()
              ? Tag.OUTSIDE
              : parts.get(1).equals("B") ? Tag.first(type) : Tag.later(type));
    }
    LabelledText text =
        new LabelledText(List.of(words), List.of(tags), Optional.of(List.of(entities)));
    return EncoderLesson.of(text, PIECES).get(0).relations();
  }

  @Test
  void theWordsOfAMentionShareOne() {
    assertThat(TARGETS.mentions()).isEqualTo(4);
    assertThat(TARGETS.means())
        .containsExactly(
            .5f, .5f, 0, 0, 0, 0, 0, 0, 0, //
            0, 0, 0, 1, 0, 0, 0, 0, 0, //
            0, 0, 0, 0, 0, 1, 0, 0, 0, //
            0, 0, 0, 0, 0, 0, 0, 1, 0);
  }

  @Test
  void theMentionsOfAnEntityGoTogether() {
    assertThat(TARGETS.entities()).isEqualTo(3);
    assertThat(TARGETS.groups())
        .containsExactly(
            1, 0, 0, 1, //
            0, 1, 0, 0, //
            0, 0, 1, 0);
  }

  @Test
  void methodsAreMeasuredOnDataAlone() {
    RelationTargets.Pairs pairs = TARGETS.pairs().get(FactKind.EVALUATED_ON);

    assertThat(pairs.possible()).containsExactly(0, 0, 1, 0, 0, 1, 0, 0, 0);
    assertThat(pairs.hold()).containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 0);
    assertThat(pairs.count()).isEqualTo(2);
  }

  @Test
  void whatIsIntroducedIsRelatedToItself() {
    RelationTargets.Pairs pairs = TARGETS.pairs().get(FactKind.INTRODUCES);

    assertThat(pairs.possible()).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1);
    assertThat(pairs.hold()).containsExactly(1, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(pairs.count()).isEqualTo(3);
  }

  @Test
  void aLoneEntityIsRelatedToNone() {
    RelationTargets alone = targets("Gear/B/G wins");

    assertThat(alone.pairs().get(FactKind.COMPARED_TO).count()).isZero();
    assertThat(alone.pairs().get(FactKind.INTRODUCES).count()).isEqualTo(1);
  }

  @Test
  void aTextWithoutEntitiesHasNoMentions() {
    assertThat(targets("nothing wins").mentions()).isZero();
  }
}
