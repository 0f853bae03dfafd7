package org.benchgraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.benchgraph.evaluate.EntityAlignment;
import org.benchgraph.evaluate.ExtractionAnnotations;
import org.benchgraph.extract.fact.LinkedDocument;
import org.benchgraph.extract.learned.EntityConfidence;
import org.benchgraph.learn.ClassifierTrainer;
import org.benchgraph.learn.Example;
import org.benchgraph.model.Entity;

/** Learns how sure entities are from those found in papers that nothing before had learned from. */
final class EntityConfidenceLearner {
  private static final ClassifierTrainer TRAINER = new ClassifierTrainer(1, 1);

  private EntityConfidenceLearner() {}

  static EntityConfidence learn(Map<TrainingPaper, LinkedDocument> documents) {
    List<Example> examples = new ArrayList<>();
    documents.forEach(
        (paper, document) -> {
          List<Entity> entities = document.entities();
          EntityAlignment alignment =
              EntityAlignment.sameKind(
                  paper.annotated().entities(), ExtractionAnnotations.entities(entities));
          for (int i = 0; i < entities.size(); i++) {
            examples.add(
                Example.of(
                    alignment.goldOf(i).isPresent(), EntityConfidence.features(entities.get(i))));
          }
        });
    return new EntityConfidence(TRAINER.trainOrNo(examples));
  }
}
