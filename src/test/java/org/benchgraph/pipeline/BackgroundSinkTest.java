package org.benchgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.benchgraph.model.Concept;
import org.benchgraph.model.Extraction;
import org.benchgraph.model.ExtractionSink;
import org.benchgraph.model.SampleExtractions;
import org.junit.jupiter.api.Test;

class BackgroundSinkTest {
  /** Keeps what it gets, and breaks at a paper that is said to be bad. */
  private static final class Collecting implements ExtractionSink {
    private final List<String> events = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String name() {
      return "collecting";
    }

    @Override
    public void accept(Extraction extraction) {
      if (extraction.paper().id().equals("bad")) {
        throw new IllegalArgumentException("cannot take it");
      }
      events.add(extraction.paper().id());
    }

    @Override
    public void complete(Collection<Concept> concepts) {
      events.add("completed");
    }

    @Override
    public void close() {
      events.add("closed");
    }
  }

  private static Extraction paper(String id) {
    return SampleExtractions.simple(id, "Widget", "Bench", "1%");
  }

  @Test
  void keepsTheOrderOfManyPapers() {
    Collecting collecting = new Collecting();
    try (BackgroundSink sink = new BackgroundSink("background", () -> collecting)) {
      for (int i = 0; i < 500; i++) {
        sink.accept(paper("p" + i));
      }
      sink.complete(List.of());
    }

    assertThat(collecting.events).hasSize(502).endsWith("p499", "completed", "closed");
    assertThat(collecting.events.subList(0, 3)).containsExactly("p0", "p1", "p2");
  }

  @Test
  void whatGoesWrongIsToldAndNothingIsCompleted() {
    Collecting collecting = new Collecting();
    try (BackgroundSink sink = new BackgroundSink("background", () -> collecting)) {
      sink.accept(paper("bad"));
      assertThatThrownBy(() -> sink.complete(List.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("cannot take it");
    }

    assertThat(collecting.events).containsExactly("closed");
  }

  @Test
  void aSinkThatDoesNotOpenIsTold() {
    try (BackgroundSink sink =
        new BackgroundSink(
            "background",
            () -> {
              throw new IllegalArgumentException("no such server");
            })) {
      assertThatThrownBy(() -> sink.complete(List.of())).hasMessage("no such server");
    }
  }

  @Test
  void aSinkThatIsNotCompletedIsOnlyClosed() {
    Collecting collecting = new Collecting();
    try (BackgroundSink sink = new BackgroundSink("background", () -> collecting)) {
      sink.accept(paper("p"));
    }

    assertThat(collecting.events).doesNotContain("completed").endsWith("closed");
  }
}
