package org.benchgraph.extract.fact;

import static java.util.Objects.requireNonNull;

import org.benchgraph.model.Entity;

/**
 * A place where a paper seems to present something as its own.
 *
 * @param entity what it presents
 * @param sentence the sentence that does so
 * @param cue how it does so
 */
record Introduction(Entity entity, EntitySentence sentence, IntroductionCue cue) {
  Introduction {
    requireNonNull(entity, "entity is null");
    requireNonNull(sentence, "sentence is null");
    requireNonNull(cue, "cue is null");
  }
}
