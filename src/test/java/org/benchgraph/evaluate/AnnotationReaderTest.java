package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationReaderTest {
  private static final String GOOD =
      "{'title': 'WidgetNet sorts gadgets', 'abstract': 'WidgetNet reaches 71.5% accuracy on GizmoBench.',"
          + " 'entities': [{'type': 'Method', 'name': 'WidgetNet', 'aliases': [], 'named': true},"
          + " {'type': 'Benchmark', 'name': 'GizmoBench', 'aliases': ['Gizmo'], 'named': true},"
          + " {'type': 'Metric', 'name': 'accuracy', 'aliases': [], 'named': false}],"
          + " 'introduces': ['WidgetNet'], 'evaluatedOn': [['WidgetNet', 'GizmoBench']],"
          + " 'results': [{'method': 'WidgetNet', 'model': null, 'on': 'GizmoBench', 'metric': 'accuracy',"
          + " 'value': '+71.5%', 'kind': 'absolute'}],"
          + " 'comparedTo': [], 'uses': [], 'addresses': []}";

  @TempDir private Path folder;

  private static String json(String text) {
    return text.replace('\'', '"');
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), text);
  }

  private List<String> faults(Path file) {
    AnnotationException refusal =
        catchThrowableOfType(
            AnnotationException.class, () -> new AnnotationReader().readGold(List.of(file)));
    return refusal.faults().stream()
        .map(fault -> fault.substring(file.toString().length() + 1))
        .toList();
  }

  @Test
  void whatIsRightIsRead() throws IOException {
    List<AnnotatedPaper> papers =
        new AnnotationReader().readGold(List.of(file("\n" + json(GOOD) + "\r\n\n")));

    assertThat(papers).hasSize(1);
    AnnotatedPaper paper = papers.get(0);
    assertThat(paper.entities().get(1))
        .isEqualTo(Annotated.entity(EntityType.BENCHMARK, true, "GizmoBench", "Gizmo"));
    assertThat(paper.facts())
        .containsExactly(
            new AnnotatedFact(FactKind.INTRODUCES, Optional.empty(), "WidgetNet"),
            Annotated.fact(FactKind.EVALUATED_ON, "WidgetNet", "GizmoBench"));
    assertThat(paper.results())
        .containsExactly(Annotated.result("WidgetNet", "GizmoBench", "accuracy", "+71.5%"));
  }

  @Test
  void annotationsThatStandApartGetTheirTextOnOneLine() throws IOException {
    AnnotatedPaper whole = new AnnotationReader().readGold(List.of(file(json(GOOD)))).get(0);
    Path apart =
        file(json(GOOD.replaceFirst("'title': '.*', 'entities'", "'id': 'a-1', 'entities'")));
    AnnotatedTexts texts =
        new AnnotatedTexts(
            List.of(
                new Paper("a-0", "Levers", "We pull."),
                new Paper("a-1", whole.title(), whole.abstractText().replace(" ", "\n  "))));

    assertThat(new AnnotationReader(texts).readGold(List.of(apart))).containsExactly(whole);
    assertThat(faults(apart))
        .containsExactly("1: has neither title nor abstract, and no text is given for its id");
  }

  @Test
  void annotationsThatHaveTheirTextKeepItWhateverElseIsGiven() throws IOException {
    Path file = file(json(GOOD.replaceFirst("\\{", "{'id': 'a-1', ")));
    AnnotatedTexts texts = new AnnotatedTexts(List.of(new Paper("a-1", "Levers", "We pull.")));

    assertThat(new AnnotationReader(texts).readGold(List.of(file)))
        .isEqualTo(new AnnotationReader().readGold(List.of(file)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "['Gizmo']            | ['gizmo']      | the alias \"gizmo\" stands neither in the title nor in the abstract, letter for letter",
        "['Gizmo']            | ['GizmoBench'] | \"GizmoBench\" stands twice in one entity",
        "['Gizmo']            | ['Gizmo ']     | the alias \"Gizmo \" is blank or has white space around it",
        "['Gizmo']            | ['']           | the alias \"\" is blank or has white space around it",
        "['Gizmo']            | 'Gizmo'        | entities[1].aliases is not a list",
        "['Gizmo']            | [7]            | entities[1].aliases[0] is not a text",
        "'Metric', 'name'     | 'Metrik', 'name' | entities[2] has the unknown type \"Metrik\"; there are Method, Dataset, Benchmark, Metric, Task",
        "'type': 'Metric',    | ~~             | entities[2] has no \"type\"",
        ", 'named': false     | ~~             | entities[2] has no \"named\"",
        "'named': false       | 'named': 'no'  | entities[2].named is neither true nor false",
        "'named': false       | 'named': false, 'alias': [] | entities[2] has an unknown key \"alias\"",
        "'Metric', 'name'     | 'Task', 'name': 'WidgetNet', 'named': true}, {'type': 'Metric', 'name' | two entities have the name \"WidgetNet\"",
        "['WidgetNet'],       | ['Widgets'],   | introduces refers to \"Widgets\", which is no entity",
        "[['WidgetNet',       | [['Widget',    | evaluatedOn refers to \"Widget\", which is no entity",
        "[['WidgetNet',       | [[             | evaluatedOn[0] is not a pair of names",
        "[['WidgetNet',       | [['GizmoBench', | evaluatedOn leads from \"GizmoBench\" to itself",
        "[['WidgetNet', 'GizmoBench']] | [['WidgetNet', 'accuracy']] | evaluatedOn [\"WidgetNet\", \"accuracy\"] leads from a Method to a Metric",
        "'on': 'GizmoBench'   | 'on': 'Gizmo'  | results: on refers to \"Gizmo\", which is no entity",
        "'metric': 'accuracy' | 'metric': 'GizmoBench' | results: metric refers to \"GizmoBench\", a Benchmark",
        "'+71.5%'             | '71.6%'        | the value \"71.6%\" stands neither in the title nor in the abstract",
        "'absolute'           | 'exact'        | results[0] has the unknown kind \"exact\"; there are absolute, delta, ratio",
        ", 'kind': 'absolute' | ~~             | results[0] has no \"kind\"",
        "'value': '+71.5%',   | ~~             | results[0] has no \"value\"",
        "'uses': [],          | ~~             | has no \"uses\"",
        "'uses': [],          | 'uses': null,  | has no \"uses\"",
        "'title': 'WidgetNet sorts gadgets', | ~~ | has no \"title\"",
        "'WidgetNet sorts     | 'WidgetNet\\nsorts | the title is not on one line",
      })
  void whatBreaksTheFormatIsNamedWithLineAndReason(String right, String wrong, String reason)
      throws IOException {
    assertThat(GOOD).contains(right);

    assertThat(
            faults(
                file(
                    "\n"
                        + json(
                            GOOD.replaceFirst(
                                Pattern.quote(right), Matcher.quoteReplacement(wrong))))))
        .containsExactly("2: " + reason);
  }

  @Test
  void allFaultsOfAllLinesAreTold() throws IOException {
    String bad = json(GOOD.replace("'+71.5%'", "'72'").replace("['Gizmo']", "['Gismo']"));

    assertThat(faults(file(bad + "\n[]\n" + json(GOOD))))
        .hasSize(4)
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("1: ").contains("Gismo"),
            fault -> assertThat(fault).startsWith("1: ").contains("72"),
            fault -> assertThat(fault).isEqualTo("2: is not a JSON object"),
            fault -> assertThat(fault).startsWith("3: has the title of ").endsWith(":1"));
  }

  @Test
  void brokenLinesAreToldFromOneAnother() throws IOException {
    Path file =
        Files.write(
            folder.resolve("gold.jsonl"),
            ("{\"title\": \"cut\n" + "{} {}\n" + "{\"title\": \"a\", \"title\": \"b\"}\n\u00e9\n")
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(faults(file))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("1: is not one JSON object: Unexpected end"),
            fault -> assertThat(fault).startsWith("2: is not one JSON object: "),
            fault -> assertThat(fault).startsWith("3: is not one JSON object: Duplicate"),
            fault -> assertThat(fault).isEqualTo("4: is not valid UTF-8"));
  }

  @Test
  void aFileWithoutPapersIsNoGold() throws IOException {
    assertThat(faults(file("\n\n"))).containsExactly(" holds no paper");
    assertThat(faults(folder.resolve("none.jsonl")))
        .containsExactly(" cannot be read; check the path");
  }

  @Test
  void predictionsMayLackKeysAndHaveMore() throws IOException {
    Path file =
        file(
            json(
                "{'title': 'T', 'id': 7, 'entities': [{'type': 'Task', 'name': 'not in the text',"
                    + " 'id': 'x', 'mentions': [{'extractor': 'by-shape'}]}],"
                    + " 'introduces': ['unknown'], 'results': [{'value': 5.10}]}"));

    AnnotatedPaper paper = new AnnotationReader().readPredictions(file).get(0);

    assertThat(paper.entities().get(0).named()).isEmpty();
    assertThat(paper.entities().get(0).extractors()).containsExactly("by-shape");
    assertThat(paper.facts(FactKind.INTRODUCES)).hasSize(1);
    assertThat(paper.results().get(0).value()).isEqualTo("5.1");
    assertThat(paper.results().get(0).kind()).isEmpty();
  }
}
