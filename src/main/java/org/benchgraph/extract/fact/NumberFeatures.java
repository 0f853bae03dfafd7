package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.benchgraph.learn.Features;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Result;
import org.benchgraph.nlp.TokenRange;

/** What the judge of results sees of a number that may be reported. */
final class NumberFeatures {
  private static final int NEAR = 4;
  private static final int WIDE = 25;
  private static final int PARTS = 4;

  private record Cue(String name, Pattern pattern) {
    static Cue of(String name, String pattern) {
      return new Cue(name, Pattern.compile("\\b(" + pattern + ")"));
    }
  }

  private static final ImmutableList<Cue> CUES =
      ImmutableList.of(
          Cue.of("level", "achiev|attain|obtain|reach|accurac|score|record"),
          Cue.of("rise", "improv|gain|increas|boost|enhanc|rais|better|higher|more\\b"),
          Cue.of(
              "win", "outperform|surpass|exceed|beat|margin|over\\b|than\\b|state-of-the-art|sota"),
          Cue.of("fall", "reduc|decreas|drop|lower|fewer|less\\b|sav|cut\\b|degrad|shrink"),
          Cue.of(
              "speed", "fast|speed|accelerat|slow|time\\b|cost|memory|efficien|throughput|latency"),
          Cue.of(
              "size", "param|billion|million|layer|size|dimension|token|flop|bytes?\\b|[gm]b\\b"),
          Cue.of(
              "count",
              "dataset|benchmark|task|language|image|sample|example|class|categor|video|model|shot"),
          Cue.of("data", "data|label|annotation|training|supervision|budget"),
          Cue.of("point", "points?\\b|pp\\b|percentage|absolute|relative|average"),
          Cue.of("only", "only|just|merely|mere|little|few|small|less than|within|under"),
          Cue.of(
              "range",
              "from\\b|to\\b|between|up to|about|around|nearly|almost|approximately|roughly|as much"));

  private final int sentences;

  /**
   * For the numbers of one document.
   *
   * @param sentences how many it has
   */
  NumberFeatures(int sentences) {
    this.sentences = sentences;
  }

  /** Of a number, whether or not it is reported. */
  Features of(NumberPlace number) {
    Features features = new Features().add("bias");
    Result rule = number.proposed();
    EntitySentence sentence = number.sentence();
    int from = number.tokens().from();
    int to = number.tokens().to();
    boolean reported = NumberResultExtractor.isReported(rule);
    String unit = number.unit().orElse("none");
    String form = unit + (isWhole(rule.number()) ? ",whole" : ",decimal");
    features.addIf(reported, "rule");
    features.add("rule=" + reported + "," + unit);
    features.add("rule.kind=" + rule.kind());
    features.add("unit=" + unit).add("form=" + form);
    features.addIf(rule.value().matches("[+\\-−].*"), "sign");
    features.addIf(!rule.value().matches(".*\\d.*"), "inWords");
    features.addIf(rule.value().matches(".*\\d/\\d.*"), "fraction");
    features.addIf(rule.value().matches(".*\\d\\D*[-–~]\\D*\\d.*"), "rangeValue");
    features.addIf(rule.value().matches("(19|20)\\d\\d"), "year");
    features.addIf(
        rule.number().abs().compareTo(BigDecimal.TEN) < 0 && unit.equals("none"), "small");
    features.addIf(sentence.isTitle(), "title");
    String before = sentence.before(from, NEAR);
    String after = sentence.from(to, NEAR);
    String around = sentence.before(from, WIDE) + " " + sentence.from(to, WIDE);
    for (Cue cue : CUES) {
      features.addIf(cue.pattern().matcher(before).find(), "before." + cue.name());
      features.addIf(cue.pattern().matcher(after).find(), "after." + cue.name());
      features.addIf(cue.pattern().matcher(sentence.from(to, 2)).find(), "next." + cue.name());
      features.addIf(cue.pattern().matcher(around).find(), "around." + cue.name());
    }
    features.add("word-1=" + sentence.word(from - 1));
    features.add("word-2=" + sentence.word(from - 2) + " " + sentence.word(from - 1));
    features.add("word+1=" + lemma(sentence, to));
    features.add("word+2=" + lemma(sentence, to) + " " + lemma(sentence, to + 1));
    addEntities(features, number);
    features.add("part=" + PARTS * number.index() / sentences);
    features.addIf(number.index() == sentences - 1, "last");
    features.addCount("others", number.numbers().size() - 1);
    features.addIf(sentence.word(from - 1).endsWith("=") || rule.value().contains("="), "equals");
    return features;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static void addEntities(Features features, NumberPlace number) {
    for (EntityType type : EntityType.values()) {
      List<TokenRange> places =
          number.sentence().places().stream()
              .filter(place -> place.entity().type() == type)
              .map(LinkedDocument.Place::tokens)
              .toList();
      features.addIf(!places.isEmpty(), "has=" + type);
      for (TokenRange place : places) {
        if (place.overlaps(number.tokens())) {
          features.add("in=" + type);
        } else if (number.distance(place) <= NEAR) {
          features.add("near=" + type + (number.isBefore(place) ? ",after" : ",before"));
        }
      }
    }
  }

  private static String lemma(EntitySentence sentence, int index) {
    return index < sentence.size()
        ? sentence.token(index).lemma().toLowerCase(Locale.ROOT)
        : "</s>";
  }
}
