package org.benchgraph.extract.fact;

import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Result;

/** What an entity can be to a reported number; who gets it comes before what it is built on. */
public enum ResultRole {
  /** The method or system that gets the number. */
  METHOD,
  /** The backbone or size variant. */
  MODEL,
  /** What it was measured on. */
  BENCHMARK,
  /** What was measured. */
  METRIC;

  /** Whether an entity of this type can be that. */
  boolean admits(Entity entity) {
    return switch (this) {
      case METRIC -> entity.type() == EntityType.METRIC;
      case BENCHMARK -> entity.type().isData();
      case METHOD, MODEL -> entity.type() == EntityType.METHOD;
    };
  }

  boolean isMethod() {
    return this == METHOD || this == MODEL;
  }

  /** The id of the entity that a result has in this role. */
  Optional<String> of(Result result) {
    return switch (this) {
      case METRIC -> result.metric();
      case BENCHMARK -> result.benchmark();
      case MODEL -> result.model();
      case METHOD -> result.method();
    };
  }
}
