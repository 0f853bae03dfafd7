package org.benchgraph.link;

import java.util.List;
import org.benchgraph.model.Abbreviation;
import org.benchgraph.model.Entity;
import org.benchgraph.model.Mention;

/** Makes entities of the mentions of one paper. */
public final class EntityLinker {
  /**
   * The entities that a paper speaks of, in the order of their first mentions.
   *
   * @param mentions in reading order
   * @param abbreviations the short forms that the paper defines
   */
  public List<Entity> link(List<Mention> mentions, List<Abbreviation> abbreviations) {
    return List.of();
  }
}
