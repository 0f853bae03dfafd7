package org.benchgraph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCreationTest {
  @TempDir private Path folder;

  @Test
  void whatAKilledProcessLeftHalfMadeIsRemoved() throws IOException {
    try (StoreCreation killed = StoreCreation.claim(folder).orElseThrow()) {
      Files.createDirectories(folder.resolve("data/databases"));
      Files.writeString(folder.resolve("data/databases/half"), "made");
    }

    try (StoreCreation creation = StoreCreation.claim(folder).orElseThrow()) {
      assertThat(folder.resolve("data")).doesNotExist();
      creation.complete();
    }
  }

  @Test
  void aStoreThatWasMadeWholeIsLeftAlone() throws IOException {
    try (StoreCreation creation = StoreCreation.claim(folder).orElseThrow()) {
      Files.writeString(folder.resolve("data"), "whole");
      creation.complete();
    }

    assertThat(StoreCreation.claim(folder)).isEmpty();
    assertThat(folder.resolve("data")).hasContent("whole");
  }

  @Test
  void whileOneMakesAStoreAnotherIsRefused() throws IOException {
    try (StoreCreation first = StoreCreation.claim(folder).orElseThrow()) {
      Files.writeString(folder.resolve("data"), "of the first");

      assertThatThrownBy(() -> StoreCreation.claim(folder))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("another process uses the database");
      assertThat(folder.resolve("data")).exists();
      first.complete();
    }
  }
}
