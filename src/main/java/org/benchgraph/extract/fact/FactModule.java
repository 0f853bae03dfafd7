package org.benchgraph.extract.fact;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;

/** The extractors of facts and results, one line each. */
public final class FactModule extends AbstractModule {
  @Override
  protected void configure() {
    Multibinder<FactExtractor> facts = Multibinder.newSetBinder(binder(), FactExtractor.class);
    facts.addBinding().to(IntroducesExtractor.class);
    facts.addBinding().to(EvaluatedOnExtractor.class);
    facts.addBinding().to(AddressesExtractor.class);
    facts.addBinding().to(ComparedToExtractor.class);
    facts.addBinding().to(UsesExtractor.class);
    Multibinder<ResultExtractor> results =
        Multibinder.newSetBinder(binder(), ResultExtractor.class);
    results.addBinding().to(NumberResultExtractor.class);
  }
}
