package org.benchgraph.thesaurus;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;

/** Gives the thesaurus that comes with Benchgraph. */
public final class ThesaurusModule extends AbstractModule {
  @Provides
  @Singleton
  Thesaurus thesaurus(ThesaurusReader reader) {
    return reader.readBundled();
  }
}
