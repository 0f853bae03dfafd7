package org.benchgraph.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    Path hostile = folder.resolve("hostile.zip");
    try (java.util.zip.ZipFile good = new java.util.zip.ZipFile(whole.toFile());
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(hostile))) {
      for (ZipEntry entry : java.util.Collections.list(good.entries())) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("tagger.ser")) {
          java.io.ObjectOutputStream objects = new java.io.ObjectOutputStream(zip);
          objects.writeObject(new java.io.File("/"));
          objects.flush();
        } else {
          zip.write(good.getInputStream(entry).readAllBytes());
        }
      }
    }

    assertThatThrownBy(() -> ModelFile.read(hostile))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("REJECTED");
  }
}
