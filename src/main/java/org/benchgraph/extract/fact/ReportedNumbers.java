package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.model.EntityType;

/**
 * Tells the numbers that a sentence reports as a result from sizes, settings, counts, years and
 * parts of names.
 */
final class ReportedNumbers {
  private static final Pattern MEASURE =
      Pattern.compile(
          "\\b(points?|pp|db|bleu|rouge(-\\S+)?|accurac(y|ies)|f-?1|f1-scores?|f-scores?|f-measure"
              + "|map|ap\\S{0,3}|miou|iou|pq|fid|sfid|fvd|kid|psnr|ssim|lpips|wer|cer|der|eer|perplexity|ppl"
              + "|auc|auroc|auc-roc|aucroc|scores?|recall(@\\d+)?|precision|error( rate)?|errors|mae|rmse|mse|cider"
              + "|spice|meteor|elo|mrr|ndcg(@\\d+)?|hits@\\d+|pass@\\d+|top-\\d|dice|hd95|mos|mota|idf1|hota"
              + "|epe|correlation|spearman|pearson|kappa|mcc|exact match|em|success rates?|win rates?|gap"
              + "|rate|speed-?up|bpc|bpd|bits|bertscore|chrf|comet|fps|r2)\\b");
  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(achiev|attain|obtain|reach|outperform|surpass|improv|exceed|gain|yield|scor|beat"
              + "|state-of-the-art|sota|record|boost|rais|increas|reduc|decreas|drop|lower|higher|result"
              + "|accurac|performance|by|from|perform)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(\\S+ ){0,2}?(param\\S*|tokens?|datasets?|data|tasks?|benchmarks?|languages?|images?|layers?|gpus?|tpus?|hours?"
              + "|days?|minutes?|seconds?|min|ms|s|gb|mb|billion|million|thousand|trillion|examples?|samples?"
              + "|classes|categories|videos?|steps?|epochs?|models?|domains?|words?|sentences?|papers?|pairs?"
              + "|questions?|problems?|shots?|bits?|frames?|participants?|users?|objects?|scenes?|nodes?|edges"
              + "|subjects?|patients?|instances?|settings?|scenarios?|types?|iterations?|annotations?"
              + "|annotators?|documents?|years?|times|runs?|seeds?|dimensions?|neurons|heads|experts|cores|fps"
              + "|hz|khz|mhz|ghz|k|m|b|flops|gflops|macs|pixels?|meters?|m|km|cm|mm|kg|percentiles?)\\b");
  private static final Pattern SHARE_OF_DATA =
      Pattern.compile(
          "^(of )?(\\S+ ){0,4}?(data|labels?|labell?ed|samples|examples|annotations?|images|dataset|training set)\\b");
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\b(when|when using|with|with only|using|using only|given|only|with just|just|on|using just|merely|than"
              + "|top|about|under|at)$");
  private static final Pattern NOT_A_LEVEL =
      Pattern.compile(
          "\\b(version|v|section|table|figure|fig\\.|eq\\.|equation|chapter|gpt|phase|stage|step|level|size|temperature|width"
              + "|depth|batch|seed|python|rate of|ratio of|year|since|p <|p =|top)$");

  /** The reported ones among the numbers of a sentence. */
  List<WrittenNumber> among(EntitySentence sentence, List<WrittenNumber> numbers) {
    List<WrittenNumber> reported = new ArrayList<>();
    for (WrittenNumber number : numbers) {
      if (isReported(sentence, number)) {
        reported.add(number);
      }
    }
    return ImmutableList.copyOf(reported);
  }

  private static boolean isReported(EntitySentence sentence, WrittenNumber number) {
    if (sentence.isTitle() || isInName(sentence, number)) {
      return false;
    }
    String before = sentence.before(number.tokens().from(), 6);
    String after = sentence.from(number.tokens().to(), 6);
    if (number.isPercentage()) {
      return !(SHARE_OF_DATA.matcher(after).find() && GIVEN.matcher(before).find());
    }
    if (number.isMultiple()) {
      return isReportedMultiple(number, before, after);
    }
    if (number.sign()) {
      return true;
    }
    boolean year = number.written().matches("(19|20)\\d\\d");
    if (year || COUNTED.matcher(after).find() || NOT_A_LEVEL.matcher(before).find()) {
      return false;
    }
    return number.isDecimal()
        ? REPORT.matcher(sentence.before(number.tokens().from(), 40)).find()
            || measureNear(sentence, number)
        : measureNear(sentence, number);
  }

  private static boolean isReportedMultiple(WrittenNumber number, String before, String after) {
    String written = number.written();
    if (written.matches("(?i)half")) {
      return after.matches("^(of )?(the|as|its|their)\\b.*")
          && !before.matches(".*\\b(first|second|other|one)$");
    }
    return true;
  }

  private static boolean measureNear(EntitySentence sentence, WrittenNumber number) {
    int from = number.tokens().from();
    int to = number.tokens().to();
    if (MEASURE.matcher(sentence.from(to, 3)).find()
        || MEASURE.matcher(sentence.before(from, 4)).find()) {
      return true;
    }
    return sentence.places().stream()
        .filter(place -> place.entity().type() == EntityType.METRIC)
        .anyMatch(
            place ->
                (place.tokens().from() >= to && place.tokens().from() <= to + 1)
                    || (place.tokens().to() <= from && from - place.tokens().to() <= 2));
  }

  private static boolean isInName(EntitySentence sentence, WrittenNumber number) {
    return sentence.places().stream()
        .anyMatch(
            place ->
                place.tokens().overlaps(number.tokens())
                    && place.tokens().size() > 1
                    && place.entity().type() != EntityType.METRIC
                    && !number.isPercentage());
  }
}
