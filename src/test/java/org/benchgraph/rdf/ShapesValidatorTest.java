package org.benchgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesValidatorTest {
  private static final String PREFIXES =
      """
      @prefix bg: <https://w3id.org/benchgraph/ontology#> . @prefix x: <https://example.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dcterms: <http://purl.org/dc/terms/> .
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x:p a bg:Paper ; bg:abstract \"Text.\" ; bg:source \"a#1\" .",
        "x:m a bg:Entity, bg:Method .",
        "x:m a bg:Entity ; skos:prefLabel \"No kind\" .",
        "x:m a bg:Method ; bg:addresses x:b . x:b a bg:Benchmark .",
        "x:d a bg:Dataset ; bg:measuredWith x:m . x:m a bg:Method .",
        "x:b a bg:Benchmark .",
        "x:m a bg:Metric ; bg:direction bg:Sideways .",
        "x:r a bg:Result ; bg:value 3 .",
        "x:f a bg:FactStatement ; bg:confidence 1.5 .",
        "x:n a bg:Mention ; bg:offsets \"somewhere\" ."
      })
  void whatIsBrokenIsFound(String turtle) throws IOException {
    assertThat(new ShapesValidator().validate(file("broken.ttl", PREFIXES + turtle)).conforms())
        .isFalse();
  }

  @Test
  void whatIsNoExportIsNamed() throws IOException {
    ShapesValidator validator = new ShapesValidator();

    assertThatThrownBy(() -> validator.validate(folder.resolve("none.ttl")))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("none.ttl");
    assertThatThrownBy(() -> validator.validate(file("no.ttl", "{ this is not Turtle")))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("no.ttl");
    assertThatThrownBy(() -> validator.validate(file("no.docx", "")))
        .isInstanceOf(RdfException.class)
        .hasMessageContaining("no.docx");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
