package org.benchgraph.cli;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import java.nio.file.Path;
import org.benchgraph.extract.ExtractorSelection;
import org.benchgraph.extract.fact.FactModule;
import org.benchgraph.extract.learned.ExtractionModel;
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
   * @param model what was learned
   */
  static Injector extraction(ExtractorSelection selection, Path decisions, ExtractionModel model) {
    return injector(
        selection,
        new LinkDecisionsFile(decisions).read(),
        binder -> binder.bind(ExtractionModel.class).toInstance(model));
  }

  /**
   * All components that learning needs: those of an extraction, without what was learned.
   *
   * @param selection the extractors that take part
   */
  static Injector learning(ExtractorSelection selection) {
    return injector(selection, LinkDecisions.none(), binder -> {});
  }

  private static Injector injector(
      ExtractorSelection selection, LinkDecisions decisions, Module model) {
    return Guice.createInjector(
        Stage.DEVELOPMENT,
        new SourceModule(),
        new ThesaurusModule(),
        new MentionModule(),
        new FactModule(),
        model,
        binder -> {
          binder.bind(ExtractorSelection.class).toInstance(selection);
          binder.bind(LinkDecisions.class).toInstance(decisions);
        });
  }
}
