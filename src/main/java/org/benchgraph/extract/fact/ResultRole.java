package org.benchgraph.extract.fact;

import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Result;

/**
 * What a method can be to a reported number, as far as that is learned: of metric and benchmark the
 * rules know better.
 */
public enum ResultRole {
  /** The method or system that gets the number. */
  METHOD,
  /** The backbone or size variant. */
  MODEL;

  /** Whether an entity of this type can be that. */
  boolean admits(Entity entity) {
    return switch (this) {
      case METHOD -> entity.type() == EntityType.METHOD;
      case MODEL -> entity.type() == EntityType.METHOD && entity.named();
    };
  }

  /** The id of the entity that a result has in this role. */
  Optional<String> of(Result result) {
    return switch (this) {
      case METHOD -> result.method();
      case MODEL -> result.model();
    };
  }
}
