package org.benchgraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.link.LinkDecisions.Merge;
import org.benchgraph.link.LinkDecisions.Split;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;
import org.benchgraph.thesaurus.ThesaurusModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityLinkerTest {
  @TempDir private Path folder;

  private final List<Mention> mentions = new ArrayList<>();

  /** Texts that the mentions are written over. */
  private final Map<Field, String> around = new EnumMap<>(Field.class);

  private Mention mention(EntityType type, String surface, boolean named) {
    int start = mentions.stream().mapToInt(one -> one.span().end() + 1).max().orElse(0);
    Span span = new Span(Field.ABSTRACT, start, start + surface.length());
    Mention mention = new Mention(type, span, surface, named, 0.8, "by-hand");
    mentions.add(mention);
    return mention;
  }

  private List<Entity> link(LinkDecisions decisions, Abbreviation... abbreviations) {
    return Guice.createInjector(
            new ThesaurusModule(),
            new AbstractModule() {
              @Override
              protected void configure() {
                bind(LinkDecisions.class).toInstance(decisions);
              }
            })
        .getInstance(EntityLinker.class)
        .link(
            new Paper("paper", text(Field.TITLE), text(Field.ABSTRACT)),
            mentions,
            ImmutableList.copyOf(abbreviations));
  }

  /** The mentions of a field, with a space before each and their own signs around them. */
  private String text(Field field) {
    StringBuilder text = new StringBuilder(around.getOrDefault(field, "Gears"));
    for (Mention mention : mentions) {
      if (mention.span().field() == field) {
        while (text.length() < mention.span().end()) {
          text.append(' ');
        }
        text.replace(mention.span().start(), mention.span().end(), mention.surface());
      }
    }
    return text.toString();
  }

  @Test
  void variantsOfANameAreOneEntity() {
    mention(EntityType.BENCHMARK, "CIFAR-10", true);
    mention(EntityType.BENCHMARK, "CIFAR 10", true);
    mention(EntityType.METHOD, "widget networks", false);
    mention(EntityType.METHOD, "Widget Network", false);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::id)
        .containsExactly("data/cifar-10", "method/widget-network");
  }

  @Test
  void aNameWrittenAsOneWordIsTheNameOfTwo() {
    mention(EntityType.METHOD, "GearFormer", true);
    mention(EntityType.METHOD, "Gear Former", true);
    mention(EntityType.METHOD, "multi-stage gearing", false);
    mention(EntityType.METHOD, "multistage gearing", false);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::name)
        .containsExactly("GearFormer", "multi-stage gearing");
  }

  @Test
  void aGenericHeadMakesNoOtherEntityOfANameThatStandsAlone() {
    mention(EntityType.METHOD, "GearFormer model family", true);
    mention(EntityType.METHOD, "GearFormers", true);
    mention(EntityType.TASK, "gear counting task", false);
    mention(EntityType.TASK, "gear counting", false);
    mention(EntityType.METHOD, "gear sorting approach", false);
    mention(EntityType.METHOD, "gear sorting methods", false);
    mention(EntityType.METHOD, "GT", true);
    mention(EntityType.METHOD, "GT layers", false);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::name)
        .containsExactly("GearFormers", "gear counting", "gear sorting approach", "GT");
  }

  @Test
  void aNameIsTheSameWithItsShortFormsInBracketsOrWrittenOut() {
    Mention longForm = mention(EntityType.METHOD, "gear tree", false);
    Mention shortForm = mention(EntityType.METHOD, "GT", true);
    mention(EntityType.METHOD, "GT search", false);
    mention(EntityType.METHOD, "gear tree (GT) search", false);

    assertThat(link(LinkDecisions.none(), new Abbreviation(shortForm.span(), longForm.span())))
        .extracting(Entity::name)
        .containsExactly("GT", "GT search");
  }

  @Test
  void theEndsOfWhatIsAbbreviatedAreNotGeneric() {
    Mention longForm = mention(EntityType.METHOD, "vanilla gear network", false);
    Mention shortForm = mention(EntityType.METHOD, "VGN", true);
    mention(EntityType.METHOD, "Vanilla Gear Networks", false);
    mention(EntityType.METHOD, "VGN layers", false);
    mention(EntityType.METHOD, "vanilla gear network (VGN)", false);
    mention(EntityType.METHOD, "vanilla gear mechanism", false);
    mention(EntityType.METHOD, "gear network", false);

    assertThat(link(LinkDecisions.none(), new Abbreviation(shortForm.span(), longForm.span())))
        .extracting(Entity::name)
        .containsExactly("VGN", "vanilla gear mechanism", "gear network");
  }

  @Test
  void aLastWordWithoutALetterInTheShortFormIsGeneric() {
    Mention longForm = mention(EntityType.METHOD, "adaptive gear routing method", false);
    Mention shortForm = mention(EntityType.METHOD, "AGR", true);
    mention(EntityType.METHOD, "adaptive gear routing", false);

    assertThat(link(LinkDecisions.none(), new Abbreviation(shortForm.span(), longForm.span())))
        .extracting(Entity::name)
        .containsExactly("AGR");
  }

  @Test
  void whatStandsInBracketsMayTellTwoNamesApart() {
    mention(EntityType.METHOD, "ASP", true);
    mention(EntityType.METHOD, "ASP(Q)", true);
    mention(EntityType.METHOD, "GearNet (base)", true);
    mention(EntityType.METHOD, "GearNet (large)", true);
    mention(EntityType.TASK, "gear tree (GT) search", false);
    mention(EntityType.TASK, "gear tree search", false);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::name)
        .containsExactly("ASP", "ASP(Q)", "GearNet (base)", "GearNet (large)", "gear tree search");
  }

  @Test
  void otherLastWordsMakeOtherNames() {
    mention(EntityType.METHOD, "gear operator", false);
    mention(EntityType.METHOD, "gear process", false);
    mention(EntityType.METHOD, "gear sorting framework", false);
    mention(EntityType.METHOD, "gear sorting baseline", false);

    assertThat(link(LinkDecisions.none())).hasSize(4);
  }

  @Test
  void aNameInTwoWordsWithAGenericWordIsTheNameInOne() {
    mention(EntityType.METHOD, "Gear Former model", true);
    mention(EntityType.METHOD, "GearFormer", true);

    assertThat(link(LinkDecisions.none())).extracting(Entity::name).containsExactly("GearFormer");
  }

  @Test
  void genericWordsMakeNoOtherEntityButBelongToAProperName() {
    mention(EntityType.METHOD, "standard gear sorting", false);
    mention(EntityType.METHOD, "gear sorting", false);
    mention(EntityType.METHOD, "pre-trained lever networks", false);
    mention(EntityType.METHOD, "lever network", false);
    mention(EntityType.METHOD, "gear sorting mechanism", false);
    mention(EntityType.METHOD, "Simple GearNet", true);
    mention(EntityType.METHOD, "GearNet", true);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::name)
        .containsExactly("gear sorting", "lever network", "Simple GearNet", "GearNet");
  }

  @Test
  void aTitleSpellsOutTheNameThatItStartsWith() {
    assertThat(titled(EntityType.METHOD, "GeaRT", ": ", "Gear Routing Transformers"))
        .containsExactly("GeaRT");
  }

  @Test
  void whatStandsBehindTheNameOfATitleIsOftenSomethingElse() {
    assertThat(titled(EntityType.METHOD, "GeaRT", ": ", "Lever Routing Transformers")).hasSize(2);
    assertThat(titled(EntityType.METHOD, "GeaRT", ": ", "Gear Pooling")).hasSize(2);
    assertThat(titled(EntityType.METHOD, "GeaRT", " ", "Gear Routing Transformers")).hasSize(2);
    assertThat(titled(EntityType.TASK, "GeaRT", ": ", "Gear Routing Transformers")).hasSize(2);
    assertThat(titled(EntityType.METHOD, "Gear", ": ", "Gear Pooling")).hasSize(2);
  }

  @Test
  void bracketsSpellOutTheNameBeforeThem() {
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", ")")).containsExactly("GearBERT");
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", ", 2020)")).hasSize(2);
    assertThat(bracketed("GearBERT", ", ", "Wheels for BERT", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "Lisp GearBERT", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "WheelNet", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", "")).hasSize(2);
  }

  /** The entities of a title with a method and something else in it. */
  private List<String> titled(EntityType type, String name, String between, String phrase) {
    return named(Field.TITLE, type, name, between, phrase, "");
  }

  /** The entities of an abstract with two methods in it. */
  private List<String> bracketed(String name, String between, String phrase, String after) {
    return named(Field.ABSTRACT, EntityType.METHOD, name, between, phrase, after);
  }

  private List<String> named(
      Field field, EntityType type, String name, String between, String phrase, String after) {
    int start = name.length() + between.length();
    Span first = new Span(field, 0, name.length());
    Span second = new Span(field, start, start + phrase.length());
    mentions.clear();
    mentions.add(new Mention(EntityType.METHOD, first, name, true, 0.8, "by-hand"));
    mentions.add(new Mention(type, second, phrase, false, 0.8, "by-hand"));
    around.put(field, name + between + phrase + after);
    return link(LinkDecisions.none()).stream().map(Entity::name).toList();
  }

  @Test
  void aVariantOfANameIsNotTheName() {
    mention(EntityType.METHOD, "GearFormer", true);
    mention(EntityType.METHOD, "GearFormer-S", true);
    mention(EntityType.METHOD, "GearFormer-Large", true);

    assertThat(link(LinkDecisions.none())).hasSize(3);
  }

  @Test
  void anAcronymIsTheOnePhraseOfItsInitials() {
    mention(EntityType.METHOD, "Compact Training of Gears", true);
    mention(EntityType.METHOD, "CTG", true);
    mention(EntityType.METHOD, "fast lever pooling", false);
    mention(EntityType.METHOD, "first level pruning", false);
    mention(EntityType.METHOD, "FLP", true);

    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::name)
        .containsExactly("CTG", "fast lever pooling", "first level pruning", "FLP");
  }

  @Test
  void aTaskIsNoVariantOfAMethod() {
    mention(EntityType.TASK, "gear counting task", false);
    mention(EntityType.METHOD, "gear counting", false);

    assertThat(link(LinkDecisions.none())).hasSize(2);
  }

  @Test
  void theTwoFormsOfAnAbbreviationAreOneEntityNamedByTheShortForm() {
    Mention longForm = mention(EntityType.METHOD, "adaptive widget routing", false);
    Mention shortForm = mention(EntityType.METHOD, "AWR", true);
    mention(EntityType.METHOD, "AWR", true);

    assertThat(link(LinkDecisions.none(), new Abbreviation(shortForm.span(), longForm.span())))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.name()).isEqualTo("AWR");
              assertThat(entity.aliases()).containsExactly("adaptive widget routing");
              assertThat(entity.mentions()).hasSize(3);
            });
  }

  @Test
  void whatTheLongFormEndsWithIsNotWhatTheShortFormStandsFor() {
    mention(EntityType.TASK, "gear counting", false);
    Mention end = mention(EntityType.METHOD, "GearNet", true);
    Mention shortForm = mention(EntityType.METHOD, "CoGear", true);
    Mention longer = mention(EntityType.METHOD, "novel adaptive widget routing", false);
    Mention other = mention(EntityType.METHOD, "AWR", true);
    Span chain = new Span(Field.ABSTRACT, end.span().start() - 9, end.span().end());
    Span routing = new Span(Field.ABSTRACT, longer.span().start() + 6, longer.span().end());

    assertThat(
            link(
                LinkDecisions.none(),
                new Abbreviation(shortForm.span(), chain),
                new Abbreviation(other.span(), routing)))
        .extracting(Entity::name)
        .containsExactly("gear counting", "GearNet", "CoGear", "AWR");
  }

  @Test
  void aShortFormThatThePaperDefinesOtherwiseIsNotTheConceptOfTheThesaurus() {
    Mention longForm = mention(EntityType.METHOD, "mixture of elephants", false);
    Mention shortForm = mention(EntityType.METHOD, "MoE", true);

    assertThat(link(LinkDecisions.none(), new Abbreviation(shortForm.span(), longForm.span())))
        .extracting(Entity::canonicalName)
        .containsExactly("MoE");
  }

  @Test
  void aNameOfAnotherKindIsAnotherEntity() {
    mention(EntityType.METRIC, "MAE", true);
    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::id)
        .containsExactly("metric/mean-absolute-error");
    mentions.clear();
    mention(EntityType.METHOD, "MAE", true);
    assertThat(link(LinkDecisions.none()))
        .extracting(Entity::id)
        .containsExactly("method/masked-autoencoder");
  }

  @Test
  void datasetAndBenchmarkOfOneNameAreOneEntity() {
    mention(EntityType.DATASET, "WidgetSet", true);
    mention(EntityType.BENCHMARK, "WidgetSet", true);
    mention(EntityType.BENCHMARK, "WidgetSet", true);

    assertThat(link(LinkDecisions.none()))
        .singleElement()
        .satisfies(entity -> assertThat(entity.type()).isEqualTo(EntityType.BENCHMARK));
  }

  @Test
  void peopleMergeAndSplit() {
    mention(EntityType.METHOD, "OldWidget", true);
    mention(EntityType.METHOD, "NewWidget", true);
    mention(EntityType.BENCHMARK, "ImageNet", true);
    LinkDecisions decisions =
        LinkDecisions.none()
            .with(new Merge("method/oldwidget", "method/newwidget", "NewWidget"))
            .with(new Split("data/imagenet-1k", "ImageNet", "data/our-imagenet"));

    assertThat(link(decisions))
        .extracting(Entity::id)
        .containsExactly("method/newwidget", "data/our-imagenet");
  }

  @Test
  void decisionsAreKeptInAFileWithItsComments() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("decisions.tsv"), "# mine\nmerge\tmethod/a\tmethod/b\tB\n");
    LinkDecisionsFile file = new LinkDecisionsFile(path);

    file.add(new Split("data/x", "X  2", "data/x-two"));

    assertThat(Files.readString(path)).startsWith("# mine\n");
    assertThat(file.read().merges()).containsExactly(new Merge("method/a", "method/b", "B"));
    assertThat(file.read().splits()).containsExactly(new Split("data/x", "X 2", "data/x-two"));
    assertThatThrownBy(() -> file.add(new Merge("method/b", "method/a", "A")))
        .isInstanceOf(LinkDecisionsException.class)
        .hasMessageContaining("leads back");
    assertThatThrownBy(() -> file.add(new Merge("method/a", "method/c", "C")))
        .isInstanceOf(LinkDecisionsException.class)
        .hasMessageContaining("merged twice");
  }

  @Test
  void aBrokenDecisionIsNamedByItsLine() throws IOException {
    Path path = Files.writeString(folder.resolve("decisions.tsv"), "\n# fine\nmerge A B\n");

    assertThatThrownBy(() -> new LinkDecisionsFile(path).read())
        .isInstanceOf(LinkDecisionsException.class)
        .hasMessageContaining("decisions.tsv:3");
  }
}
