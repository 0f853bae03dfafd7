package org.benchgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.learned.Models;
import org.benchgraph.extract.tag.EncoderScores;
import org.benchgraph.extract.tag.TagScores;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.benchgraph.nlp.DocumentAnnotator;
import org.benchgraph.thesaurus.ThesaurusModule;
import org.junit.jupiter.api.Test;

class MentionExtractionTest {
  private static final Injector INJECTOR =
      Guice.createInjector(
          new ThesaurusModule(),
          new MentionModule(),
          new AbstractModule() {
            @Override
            protected void configure() {
              bind(ExtractorSelection.class).toInstance(ExtractorSelection.all());
            }
          });
  private static final DocumentAnnotator ANNOTATOR = Annotators.shared();

  private static List<Mention> mentions(String title, String text) {
    Paper paper = new Paper("p", title, text);
    MentionExtraction extraction = INJECTOR.getInstance(MentionExtraction.class);
    MentionModel model = Models.shipped().mentions();
    Document document = ANNOTATOR.annotate(paper);
    List<Mention> candidates = extraction.candidates(document);
    EncoderScores encoded = extraction.encode(document, model);
    List<TagScores> tags = extraction.tags(document, candidates, encoded, model);
    List<Mention> mentions =
        extraction.decide(document, candidates, new WordScores(encoded, tags), model);
    assertThat(mentions)
        .allSatisfy(mention -> assertThat(paper.text(mention.span())).isEqualTo(mention.surface()));
    return mentions;
  }

  private static List<String> typed(String title, String text) {
    return mentions(title, text).stream()
        .map(one -> one.type().label() + " " + one.surface())
        .distinct()
        .toList();
  }

  @Test
  void whatIsAbbreviatedStandsWhole() {
    assertThat(
            typed(
                "Sorting Gears with LoRA",
                "LoRA is often used for fine-tuning. LoRA falls short of full fine-tuning. We introduce Chain"
                    + " of LoRA (COLA), a framework for gears. COLA beats LoRA."))
        .contains("Method Chain of LoRA", "Method COLA", "Method LoRA");
  }

  @Test
  void theGazetteerTakesTheLongestNameInTheRightCase() {
    assertThat(
            typed(
                "On images",
                "We test on Tiny ImageNet and on ImageNet-1k with many places and a wer."))
        .contains("Benchmark Tiny ImageNet", "Benchmark ImageNet-1k")
        .doesNotContain("Benchmark ImageNet", "Benchmark places", "Metric wer");
  }

  @Test
  void bothFormsOfADefinitionAreFound() {
    assertThat(typed("On widgets", "We study adaptive widget learning (AWL). AWL is fast."))
        .contains("Method adaptive widget learning", "Method AWL");
  }

  @Test
  void theNameBeforeTheColonIsTypedByWhatFollows() {
    assertThat(
            typed(
                "WidgetBench: A Benchmark for Widgets",
                "We collect 5,000 questions on widgets and measure six models on WidgetBench."))
        .contains("Benchmark WidgetBench");
    assertThat(typed("WidgetFormer: A Simple Framework for Widgets", "It is easy."))
        .contains("Method WidgetFormer");
  }

  @Test
  void namesAreTypedByTheWordsAroundThem() {
    assertThat(
            typed(
                "On widgets",
                "Our model WidgetNet-B reaches 81% accuracy on the GadgetQA dataset and on FooSet."))
        .contains(
            "Method WidgetNet-B", "Benchmark GadgetQA", "Benchmark FooSet", "Metric accuracy");
  }

  @Test
  void namesOfAListShareTheirType() {
    assertThat(typed("On widgets", "We evaluate it on FooSet, BarSet and QuxSet."))
        .contains("Benchmark FooSet", "Benchmark BarSet", "Benchmark QuxSet");
  }

  @Test
  void phrasesLoseTheWordsThatSayNothing() {
    assertThat(
            typed(
                "On widgets",
                "We propose a novel widget routing strategy for semantic gadget segmentation."))
        .contains("Method widget routing strategy", "Task semantic gadget segmentation");
  }

  @Test
  void placesHardwareAndFieldsAreNoNames() {
    assertThat(mentions("On widgets", "In NLP, we train on NVIDIA A100 GPUs at Stanford."))
        .extracting(Mention::surface)
        .doesNotContain("NLP", "NVIDIA", "A100", "GPUs", "Stanford");
  }

  @Test
  void repeatsOfANameAreMentionsToo() {
    assertThat(
            mentions("FooFormer: A Transformer of foos", "FooFormer is here. We like FooFormer."))
        .filteredOn(mention -> mention.surface().equals("FooFormer"))
        .hasSize(3)
        .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(EntityType.METHOD));
  }

  @Test
  void noTwoMentionsOverlap() {
    List<Mention> mentions =
        mentions(
            "Masked image modeling with ViT-B/16",
            "Top-1 fine-tuning accuracy of masked image modeling (MIM) with large language models (LLMs).");
    for (Mention one : mentions) {
      assertThat(mentions)
          .filteredOn(other -> other != one)
          .noneMatch(other -> other.span().overlaps(one.span()));
    }
  }

  @Test
  void hostileTextsEnd() {
    for (String text :
        List.of(
            "(((((((( [[[[ ////",
            "\ud83d\ude80\ud83d\ude80\ud83d\ude80",
            "A".repeat(20_000),
            "(".repeat(3_000),
            "GPT-4 ".repeat(2_000))) {
      assertThat(mentions("Hostile", text)).isNotNull();
    }
  }
}
