package org.benchgraph.link;

import static java.util.stream.Collectors.joining;
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

  /** Texts that hold more than the mentions. */
  private final Map<Field, String> texts = new EnumMap<>(Field.class);

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

  /** The text of a field, or else its mentions with a space between. */
  private String text(Field field) {
    String surfaces =
        mentions.stream()
            .filter(mention -> mention.span().field() == field)
            .map(Mention::surface)
            .collect(joining(" "));
    return texts.getOrDefault(field, surfaces.isEmpty() ? "Gears" : surfaces);
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
    assertThat(titled(EntityType.METHOD, "GeaRT", ", ", "Gear Routing Transformers")).hasSize(2);
    assertThat(titled(EntityType.TASK, "GeaRT", ": ", "Gear Routing Transformers")).hasSize(2);
    assertThat(titled(EntityType.METHOD, "Gear", ": ", "Gear Pooling")).hasSize(2);
  }

  @Test
  void bracketsSpellOutTheNameBeforeThem() {
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", ")")).containsExactly("GearBERT");
    assertThat(bracketed("GeaRT", " (", "gear transformers", ")")).containsExactly("GeaRT");
    assertThat(bracketed("\ud83d\ude80GeaRT", " (", "gear transformers", ")")).hasSize(1);
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", ", 2020)")).hasSize(2);
    assertThat(bracketed("GearBERT", ", ", "Wheels for BERT", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "Lisp for GearBERT", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "WheelNet", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "Wheels for BERT", "")).hasSize(2);
  }

  @Test
  void bracketsOftenHoldTheClassOfTheNameBeforeThem() {
    assertThat(bracketed("GearBERT", " (", "large wheel model", ")")).hasSize(2);
    assertThat(bracketed("GearBERT", " (", "Wheel Model", ")")).hasSize(2);
    assertThat(
            bracketed("GearBERT", " (", "Large Wheel Model", ") and LeverNet (Large Wheel Model)"))
        .hasSize(2);
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
    texts.put(field, name + between + phrase + after);
    mentions.clear();
    mentions.add(mention(field, EntityType.METHOD, name, true, 0));
    int start = length(name + between);
    for (int from = start; from >= 0; from = indexOf(texts.get(field), phrase, from + 1)) {
      mentions.add(mention(field, type, phrase, false, from));
    }
    return link(LinkDecisions.none()).stream().map(Entity::name).toList();
  }

  private static Mention mention(
      Field field, EntityType type, String surface, boolean named, int start) {
    Span span = new Span(field, start, start + length(surface));
    return new Mention(type, span, surface, named, 0.8, "by-hand");
  }

  /** In code points. */
  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Where something next stands, in code points; negative where it does not. */
  private static int indexOf(String text, String sought, int from) {
    int index = text.indexOf(sought, text.offsetByCodePoints(0, from));
    return index < 0 ? -1 : text.codePointCount(0, index);
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
