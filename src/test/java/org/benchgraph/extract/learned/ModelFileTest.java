package org.benchgraph.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.nlp.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsReadIsWrittenAgainByteForByte() throws IOException {
    Path once = folder.resolve("once.zip");
    Path twice = folder.resolve("twice.zip");

    ModelFile.write(Models.shipped(), once);
    ModelFile.write(ModelFile.read(once), twice);

    assertThat(twice).hasSameBinaryContentAs(once);
  }

  @Test
  void aMissingOrForeignFileIsRefusedInOneLine() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "no model");
    Path foreign = folder.resolve("foreign.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
      zip.putNextEntry(new ZipEntry("something.txt"));
    }
    for (Path file : new Path[] {text, foreign, folder.resolve("none.zip"), folder}) {
      assertThatThrownBy(() -> ModelFile.read(file))
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith(file + " holds no model")
          .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }
  }

  @Test
  void aFileThatWouldMakeOtherObjectsIsRefused() throws IOException {
    Path whole = folder.resolve("whole.zip");
    ModelFile.write(Models.shipped(), whole);
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(other)) {
      objects.writeObject(new File("/"));
    }
    Path hostile = with(whole, "tagger.ser", Optional.of(other.toByteArray()));

    assertThatThrownBy(() -> ModelFile.read(hostile))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("REJECTED");
  }

  @Test
  void anEncoderSaysTheSameAfterItWasWrittenAndRead() {
    Path file = folder.resolve("model.zip");
    Encoder before = Models.shipped().mentions().encoder();

    ModelFile.write(Models.shipped(), file);

    Encoder after = ModelFile.read(file).mentions().encoder();
    assertThat(after.file().graph()).isEqualTo(before.file().graph());
    assertThat(after.file().pieces().vocabulary()).isEqualTo(before.file().pieces().vocabulary());
    Document document =
        Annotators.shared()
            .annotate(
                new Paper(
                    "p",
                    "WidgetNet",
                    "WidgetNet reaches an accuracy of 71.5 percent on Open Widgets.",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of("t#1")));
    assertThat(after.score(document)).isEqualTo(before.score(document));
  }

  @Test
  void aModelWithoutAnEncoderOrWithABrokenOneIsRefusedInOneLine() throws IOException {
    Path whole = folder.resolve("whole.zip");
    ModelFile.write(Models.shipped(), whole);

    assertThatThrownBy(() -> ModelFile.read(with(whole, "encoder.onnx", Optional.empty())))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("changed.zip holds no model (it has no encoder.onnx)")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(
            () -> ModelFile.read(with(whole, "encoder.onnx", Optional.of(new byte[] {1, 2, 3}))))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("changed.zip holds no model (the encoder cannot be run: ")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(
            () ->
                ModelFile.read(
                    with(
                        whole,
                        "vocabulary.txt",
                        Optional.of("[UNK]\n".getBytes(StandardCharsets.UTF_8)))))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("changed.zip holds no model (the vocabulary has no [CLS])");
  }

  /** A model of which one part is another one, or left out. */
  private Path with(Path whole, String part, Optional<byte[]> other) throws IOException {
    Path changed = folder.resolve("changed.zip");
    try (ZipFile good = new ZipFile(whole.toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry : Collections.list(good.entries())) {
        boolean same = !entry.getName().equals(part);
        if (same || other.isPresent()) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(same ? good.getInputStream(entry).readAllBytes() : other.get());
        }
      }
    }
    return changed;
  }
}
