package org.benchgraph.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import java.nio.file.Path;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.fact.FactModule;
import org.benchgraph.extract.mention.MentionModule;
import org.benchgraph.link.LinkDecisions;
import org.benchgraph.link.LinkDecisionsFile;
import org.benchgraph.source.SourceModule;
import org.benchgraph.thesaurus.ThesaurusModule;

/** The visible list of modules. */
final class Components {
  private Components() {}

  /**
   * All components of an extraction.
   *
   * @param selection the extractors that take part
   * @param decisions the file of what people decided about entities; it need not exist
   */
  static Injector extraction(ExtractorSelection selection, Path decisions) {
    LinkDecisions decided = new LinkDecisionsFile(decisions).read();
    return Guice.createInjector(
        Stage.DEVELOPMENT,
        new SourceModule(),
        new ThesaurusModule(),
        new MentionModule(),
        new FactModule(),
        new AbstractModule() {
          @Override
          protected void configure() {
            bind(ExtractorSelection.class).toInstance(selection);
            bind(LinkDecisions.class).toInstance(decided);
          }
        });
  }
}
