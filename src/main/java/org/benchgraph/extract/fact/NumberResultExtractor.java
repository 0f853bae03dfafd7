package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;

/**
 * Reads every number of a paper, with the metric, benchmark and method that are likeliest by rule.
 * Its confidence tells the numbers that seem reported from sizes, settings, counts and the like.
 */
public final class NumberResultExtractor implements ResultExtractor {
  private static final double REPORTED = 0.85;
  private static final double NOT_REPORTED = 0.05;
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "\\b(improv\\S*|gains?|increas\\S*|outperform\\S*|surpass\\S*|reduc\\S*|decreas\\S*|drop\\S*"
              + "|boost\\S*|exceed\\S*|rais\\S*|lower\\S*|better|worse|higher|margin|difference"
              + "|enhanc\\S*|sav\\S*|beat\\S*|gap|absolute|relative|by|more|within|degrad\\S*|over)\\b");
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\b(achiev\\S*|attain\\S*|obtain\\S*|reach\\S*|accuracy of|score of|state-of-the-art of|to|from|record of|art of)"
              + "( \\S+){0,2}$");
  private static final Pattern DIFFERENCE_AFTER =
      Pattern.compile(
          "^(absolute |relative |average |percentage |points? |\\S+ )?(improvement|gain|increase|reduction|decrease|drop"
              + "|boost|higher|lower|better|fewer|less|more|faster|points)\\b");
  private static final Pattern SHARE = Pattern.compile("^of (the|its|all|their|those|original)\\b");

  private final NumberScanner scanner = new NumberScanner();
  private final ReportedNumbers reportedNumbers = new ReportedNumbers();
  private final ResultContext context = new ResultContext();

  @Override
  public String name() {
    return "result-number";
  }

  @Override
  public List<Result> extract(LinkedDocument document) {
    OwnMethods own = OwnMethods.of(document);
    List<Result> results = new ArrayList<>();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      List<WrittenNumber> numbers = scanner.scan(sentence);
      List<WrittenNumber> reported = reportedNumbers.among(sentence, numbers);
      int next = 0;
      for (WrittenNumber number : numbers) {
        boolean stated = next < reported.size() && reported.get(next).equals(number);
        ResultContext.Ends ends =
            stated
                ? context.of(sentence, reported, next++, own)
                : context.of(sentence, List.of(number), 0, own);
        results.add(
            new Result(
                number.written(),
                number.number(),
                number.unit(),
                kind(sentence, number),
                ends.method(),
                ends.model(),
                ends.benchmark(),
                ends.metric(),
                number.span(),
                sentence.evidence(stated ? REPORTED : NOT_REPORTED, name())));
      }
    }
    return ImmutableList.copyOf(results);
  }

  /** Whether the rules take a number for reported. */
  static boolean isReported(Result number) {
    return number.evidence().confidence() > NOT_REPORTED;
  }

  private static ResultKind kind(EntitySentence sentence, WrittenNumber number) {
    String before = sentence.before(number.tokens().from(), 7);
    String after = sentence.from(number.tokens().to(), 4);
    if (number.isMultiple() || SHARE.matcher(after).find()) {
      return ResultKind.RATIO;
    }
    if (number.sign() || DIFFERENCE_AFTER.matcher(after).find()) {
      return ResultKind.DELTA;
    }
    if (LEVEL.matcher(before).find()) {
      return ResultKind.ABSOLUTE;
    }
    return DIFFERENCE.matcher(before).find() ? ResultKind.DELTA : ResultKind.ABSOLUTE;
  }
}
