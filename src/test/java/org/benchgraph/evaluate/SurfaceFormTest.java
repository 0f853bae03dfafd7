package org.benchgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceFormTest {
  @ParameterizedTest
  @CsvSource({
    "The Widget Net, widget net",
    "widget-net, widget net",
    "Widget – Net, widget net",
    "CIFAR-10/100, cifar 10 100",
    "gadgets, gadget",
    "loss, loss",
    "its, its",
    "'widget\u00a0net', widget net",
    "'widget\u001fnet', widget net",
    "WIDGET’S, widget",
    "Café, café",
    "E²-Net, e² net",
    "(Widget) \"Net\", widget net",
    "top-1 @ 5%, top 1 @ 5%",
    "C++, c++",
    "ΟΔΟΣ, οδος",
    "a, a",
    "an  arm, arm"
  })
  void spellingsOfOneNameHaveOneForm(String name, String normal) {
    assertThat(SurfaceForm.normal(name)).isEqualTo(normal);
  }

  @Test
  void signsAloneHaveNoForm() {
    assertThat(SurfaceForm.normal(" -- ")).isEmpty();
    assertThat(SurfaceForm.normals(Annotated.method("--", "\u0301"))).isEmpty();
  }

  @Test
  void lettersOutsideTheBasicPlaneCountOnce() {
    assertThat(SurfaceForm.normal("\ud835\udd4ds")).isEqualTo("\ud835\udd4ds");
    assertThat(SurfaceForm.normal("\ud835\udd4d\ud835\udd4das"))
        .isEqualTo("\ud835\udd4d\ud835\udd4da");
  }

  @Test
  void capitalsAndDigitsMakeNames() {
    assertThat(SurfaceForm.looksNamed("WidgetNet")).isTrue();
    assertThat(SurfaceForm.looksNamed("mIoU")).isTrue();
    assertThat(SurfaceForm.looksNamed("top1")).isTrue();
    assertThat(SurfaceForm.looksNamed("wide Widget")).isTrue();
    assertThat(SurfaceForm.looksNamed("éA")).isTrue();
    assertThat(SurfaceForm.looksNamed("top-1 accuracy")).isFalse();
    assertThat(SurfaceForm.looksNamed("Österreich")).isFalse();
  }

  @Test
  void overlapIsTheShareOfCommonWords() {
    assertThat(SurfaceForm.overlap("wide widget net", "widget net")).isEqualTo(2.0 / 3);
    assertThat(SurfaceForm.overlap("widget", "gadget")).isZero();
    assertThat(SurfaceForm.overlap("", "")).isZero();
  }
}
