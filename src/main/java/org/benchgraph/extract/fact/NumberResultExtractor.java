package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.benchgraph.model.Result;
import org.benchgraph.model.ResultKind;

/**
 * Reads every number of a paper, with the metric, benchmark and method that are likeliest by rule.
 * Its confidence tells the numbers that seem reported from sizes, settings, counts and the like.
 */
public final class NumberResultExtractor implements ResultExtractor {
  private static final double REPORTED = 0.85;
  private static final double NOT_REPORTED = 0.05;
  private static final int FARTHEST_IN_LIST = 12;
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
      List<ResultKind> kinds = kinds(sentence, numbers);
      int next = 0;
      for (int i = 0; i < numbers.size(); i++) {
        WrittenNumber number = numbers.get(i);
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
                kinds.get(i),
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

  /** In "by 3% on A and 4% on B" the second number has no cue of its own: it shares the first's. */
  private static List<ResultKind> kinds(EntitySentence sentence, List<WrittenNumber> numbers) {
    List<ResultKind> kinds = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Optional<ResultKind> cued = kind(sentence, numbers.get(i));
      boolean listed = i > 0 && areListed(sentence, numbers.get(i - 1), numbers.get(i));
      kinds.add(cued.orElse(listed ? kinds.get(i - 1) : ResultKind.ABSOLUTE));
    }
    return kinds;
  }

  /** Whether nothing but things that the numbers are about stands between them. */
  private static boolean areListed(
      EntitySentence sentence, WrittenNumber first, WrittenNumber second) {
    int from = first.tokens().to();
    int to = second.tokens().from();
    return first.unit().equals(second.unit())
        && to - from <= FARTHEST_IN_LIST
        && IntStream.range(from, to).noneMatch(i -> sentence.token(i).tag().startsWith("VB"));
  }

  /** What the words around a number say of its kind. */
  private static Optional<ResultKind> kind(EntitySentence sentence, WrittenNumber number) {
    String before = sentence.before(number.tokens().from(), 7);
    String after = sentence.from(number.tokens().to(), 4);
    if (number.isMultiple() || SHARE.matcher(after).find()) {
      return Optional.of(ResultKind.RATIO);
    }
    if (number.sign() || DIFFERENCE_AFTER.matcher(after).find()) {
      return Optional.of(ResultKind.DELTA);
    }
    if (LEVEL.matcher(before).find()) {
      return Optional.of(ResultKind.ABSOLUTE);
    }
    return DIFFERENCE.matcher(before).find() ? Optional.of(ResultKind.DELTA) : Optional.empty();
  }
}
