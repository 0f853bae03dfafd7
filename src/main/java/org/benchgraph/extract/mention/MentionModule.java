package org.benchgraph.extract.mention;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;

/** The extractors of mentions, one line each. */
public final class MentionModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder<MentionExtractor> extractors =
        Multibinder.newSetBinder(binder(), MentionExtractor.class);
    extractors.addBinding().to(GazetteerExtractor.class);
    extractors.addBinding().to(AbbreviationExtractor.class);
    extractors.addBinding().to(TitleExtractor.class);
    extractors.addBinding().to(NameShapeExtractor.class);
    extractors.addBinding().to(CuePatternExtractor.class);
    extractors.addBinding().to(CoordinationExtractor.class);
    extractors.addBinding().to(NounPhraseExtractor.class);
  }
}
