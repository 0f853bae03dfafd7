package org.benchgraph.train;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.benchgraph.extract.fact.FactExtraction;
import org.benchgraph.extract.fact.FactJudge;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.fact.ResultJudge;
import org.benchgraph.learn.Example;
import org.benchgraph.learn.Judge;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.Result;

/**
 * A paper with entities in it, and what a person says of them.
 *
 * @param document with which entities
 * @param judge knows the relations that could hold
 * @param numbers all numbers in it
 * @param gold what a person says
 * @param introduced how likely the paper presents each entity as its own, by id; empty until known
 */
record FactCase(
    LinkedDocument document,
    FactJudge judge,
    List<Result> numbers,
    GoldFacts gold,
    Map<String, Double> introduced) {
  static FactCase of(TrainingPaper paper, LinkedDocument document, FactExtraction extraction) {
    return new FactCase(
        document,
        new FactJudge(document, extraction.candidates(document)),
        extraction.numbers(document),
        new GoldFacts(paper.annotated(), document.entities()),
        ImmutableMap.of());
  }

  /** The case when a classifier has told what the paper introduces. */
  FactCase introducing(Judge introductions) {
    return new FactCase(document, judge, numbers, gold, judge.introduced(introductions));
  }

  /** The relations of a kind that could hold. */
  List<FactJudge.Judgeable> judgeables(FactKind kind) {
    return judge.judgeables(kind, introduced);
  }

  boolean holds(FactJudge.Judgeable relation) {
    return gold.holds(relation.kind(), relation.subject(), relation.object());
  }

  /** The relations of a kind, to learn from. */
  List<Example> examples(FactKind kind) {
    return judgeables(kind).stream()
        .map(relation -> Example.of(holds(relation), relation.features()))
        .toList();
  }

  ResultJudge results() {
    return new ResultJudge(judge, introduced, numbers);
  }
}
