package org.benchgraph.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benchgraph.evaluate.AnnotatedPaper;
import org.benchgraph.extract.encoder.Encoder;
import org.benchgraph.extract.encoder.EncoderException;
import org.benchgraph.extract.tag.Role;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Paper;
import org.benchgraph.nlp.Annotators;
import org.benchgraph.train.encoder.EncoderTrainer;
import org.benchgraph.train.encoder.LabelledText;
import org.benchgraph.train.encoder.MarkedEntity;
import org.benchgraph.train.encoder.Tuning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was tuned is kept, and not tuned again. */
class EncoderTuningIT {
  private static final MarkedEntity WIDGET_NET =
      new MarkedEntity(0, EntityType.METHOD, Set.of(Role.NAMED), ImmutableSetMultimap.of());

  private static final LabelledText TEXT =
      new LabelledText(
          List.of(List.of("WidgetNet", "wins")),
          List.of(List.of("B-method", "O")),
          Optional.of(List.of(List.of(Optional.of(WIDGET_NET), Optional.empty()))));

  private static final Paper OTHER = new Paper("p", "WidgetNet", "WidgetNet wins on Widgets.");

  private static final AnnotatedPaper GEARS =
      new AnnotatedPaper("Gears", "GearNet turns.", List.of(), List.of(), List.of());

  @TempDir private Path folder;

  private EncoderTuning tuning(Paper... unlabelled) {
    return tuning(folder, List.of(), unlabelled);
  }

  private static EncoderTuning tuning(
      Path folder, List<AnnotatedPaper> annotated, Paper... unlabelled) {
    return new EncoderTuning(
        new EncoderMaterial(List.of(), annotated, List.of(unlabelled)),
        Annotators.shared(),
        1,
        Optional.of(folder));
  }

  private static EncoderTrainer.Lessons lessons() {
    return new EncoderTrainer.Lessons(List.of(TEXT), List.of());
  }

  @BeforeEach
  void pretrainedEncoderAndPyTorch() {
    Tuning.assumePossible();
  }

  @Test
  void anEncoderThatWasKeptIsNotTunedAgain() {
    Path checkpoints = folder.resolve("made/on/demand");
    EncoderTuning tuning = tuning(checkpoints, List.of());
    EncoderTrainer trainer = new EncoderTrainer(List.of(), 1);

    Encoder tuned = tuning.encoder(trainer, "encoder-whole", () -> lessons());
    Encoder kept =
        tuning.encoder(
            trainer,
            "encoder-whole",
            () -> {
              throw new AssertionError("it is tuned again");
            });

    assertThat(checkpoints.resolve("encoder-whole.onnx")).hasBinaryContent(tuned.file().graph());
    assertThat(kept.file().graph()).isEqualTo(tuned.file().graph());
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("encoder-whole.onnx"), "no encoder");
    EncoderTrainer trainer = new EncoderTrainer(List.of(), 1);

    assertThatThrownBy(() -> tuning().encoder(trainer, "encoder-whole", () -> lessons()))
        .isInstanceOf(EncoderException.class)
        .hasMessageStartingWith(broken + " is no encoder to go on from: ")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  @Test
  void oneTeacherIsKeptBesideItsPupilsAndAnEncoderThatNobodyTaughtIsNoPupil() throws IOException {
    byte[] untaught = new EncoderTrainer(List.of(), 1).train(lessons()).graph();
    Files.write(folder.resolve("teacher.onnx"), untaught);
    Files.write(folder.resolve("encoder-whole.onnx"), untaught);

    CrossFit<Encoder> pupils = tuning(OTHER).learn(papers());

    try (Stream<Path> kept = Files.list(folder)) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "teacher.onnx",
              "encoder-whole.onnx",
              "pupil-whole.onnx",
              "pupil-without-0.onnx",
              "pupil-without-1.onnx",
              "pupil-without-2.onnx",
              "pupil-without-3.onnx");
    }
    assertThat(folder.resolve("teacher.onnx")).hasBinaryContent(untaught);
    assertThat(folder.resolve("pupil-whole.onnx")).hasBinaryContent(pupils.whole().file().graph());
    assertThat(pupils.whole().file().graph()).isNotEqualTo(untaught);
    assertThat(pupils.without().get(0).file().graph()).isNotEqualTo(untaught);
  }

  @Test
  void anotherTeacherMakesAnotherPupil() throws IOException {
    Path teacher = folder.resolve("teacher.onnx");
    Path pupil = folder.resolve("pupil-whole.onnx");
    Files.write(teacher, new EncoderTrainer(List.of(), 1).train(lessons()).graph());
    tuning(OTHER).learn(papers());
    byte[] one = Files.readAllBytes(pupil);
    Files.delete(pupil);
    Files.write(teacher, new EncoderTrainer(List.of(), 7).train(lessons()).graph());

    tuning(OTHER).learn(papers());

    assertThat(Files.readAllBytes(pupil)).isNotEqualTo(one);
  }

  @Test
  void aTeacherLearnsFromThePapersThatOnlyEncodersLearnFromAndPupilsDoToo() throws IOException {
    Path alone = folder.resolve("alone");
    Path pupil = Path.of("pupil-whole.onnx");
    Files.createDirectory(alone);
    byte[] teacher =
        new EncoderTrainer(List.of(), 1)
            .train(new EncoderTrainer.Lessons(List.of(text(GEARS)), List.of()))
            .graph();
    Files.write(alone.resolve("teacher.onnx"), teacher);
    Files.write(folder.resolve("teacher.onnx"), "of other papers, not to be read".getBytes(UTF_8));

    tuning(folder, List.of(GEARS), OTHER).learn(papers());
    tuning(alone, List.of(), OTHER).learn(papers());

    assertThat(folder.resolve("teacher-apart.onnx")).hasBinaryContent(teacher);
    assertThat(Files.readAllBytes(folder.resolve(pupil)))
        .isNotEqualTo(Files.readAllBytes(alone.resolve(pupil)));
  }

  @Test
  void whatPeopleAnnotatedIsReadLast() {
    List<TrainingPaper> papers = new ArrayList<>(papers());
    AnnotatedPaper silver = papers.get(3).annotated();
    papers.set(3, read(3, false, silver));

    Encoder encoder = tuning().learn(papers).whole();

    List<LabelledText> texts = papers.stream().map(TrainingPaper::labelled).toList();
    assertThat(encoder.file().graph())
        .isEqualTo(
            new EncoderTrainer(List.of(), 1)
                .train(new EncoderTrainer.Lessons(texts, texts.subList(0, 3)))
                .graph());
  }

  private static LabelledText text(AnnotatedPaper paper) {
    return TrainingPaper.labelled(paper, Annotators.shared());
  }

  private static TrainingPaper read(int index, boolean isGold, AnnotatedPaper paper) {
    return TrainingPaper.read(index, isGold, paper, Annotators.shared(), document -> List.of());
  }

  /** One for each fold. */
  private static List<TrainingPaper> papers() {
    return IntStream.range(0, CrossFit.FOLDS)
        .mapToObj(
            index ->
                read(
                    index,
                    true,
                    new AnnotatedPaper(
                        "Widgets " + index, "WidgetNet wins.", List.of(), List.of(), List.of())))
        .toList();
  }
}
