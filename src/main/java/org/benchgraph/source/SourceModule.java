package org.benchgraph.source;

import com.google.inject.AbstractModule;
import com.google.inject.Scopes;
import com.google.inject.multibindings.MapBinder;

/**
 * Binds the readers by name. Where two would accept an input, the earlier one here reads it.
 *
 * <p>A new format is one class and one line.
 */
public final class SourceModule extends AbstractModule {
  @Override
  protected void configure() {
    MapBinder<String, PaperReader> readers =
        MapBinder.newMapBinder(binder(), String.class, PaperReader.class);
    readers.addBinding(HuggingFaceReader.NAME).to(HuggingFaceReader.class).in(Scopes.SINGLETON);
    readers.addBinding(ArxivReader.NAME).to(ArxivReader.class).in(Scopes.SINGLETON);
    readers.addBinding(JsonLinesReader.NAME).to(JsonLinesReader.class).in(Scopes.SINGLETON);
    readers.addBinding(BibtexReader.NAME).to(BibtexReader.class).in(Scopes.SINGLETON);
  }
}
