package org.benchgraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.benchgraph.model.Direction;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.FactKind;
import org.benchgraph.model.ResultKind;

/** The terms of the {@link Vocabulary} for the values of the model. */
final class Terms {
  private Terms() {}

  static Resource type(EntityType type) {
    return switch (type) {
      case METHOD -> Vocabulary.METHOD;
      case DATASET -> Vocabulary.DATASET;
      case BENCHMARK -> Vocabulary.BENCHMARK;
      case METRIC -> Vocabulary.METRIC;
      case TASK -> Vocabulary.TASK;
    };
  }

  static Property property(FactKind kind) {
    return switch (kind) {
      case INTRODUCES -> Vocabulary.INTRODUCES;
      case EVALUATED_ON -> Vocabulary.EVALUATED_ON;
      case COMPARED_TO -> Vocabulary.COMPARED_TO;
      case USES -> Vocabulary.USES;
      case ADDRESSES -> Vocabulary.ADDRESSES;
    };
  }

  static Resource kind(ResultKind kind) {
    return switch (kind) {
      case ABSOLUTE -> Vocabulary.ABSOLUTE;
      case DELTA -> Vocabulary.DELTA;
      case RATIO -> Vocabulary.RATIO;
    };
  }

  static Resource direction(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> Vocabulary.HIGHER_IS_BETTER;
      case LOWER_IS_BETTER -> Vocabulary.LOWER_IS_BETTER;
    };
  }
}
