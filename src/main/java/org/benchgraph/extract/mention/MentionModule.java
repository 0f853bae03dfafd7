package org.benchgraph.extract.mention;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;

/** The extractors of mentions, one line each. */
public final class MentionModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder<MentionExtractor> extractors =
        Multibinder.newSetBinder(binder(), MentionExtractor.class);
  }
}
