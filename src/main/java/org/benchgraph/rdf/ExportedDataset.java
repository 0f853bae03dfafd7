package org.benchgraph.rdf;

import java.nio.file.Files;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** An export in memory, to be queried. */
public final class ExportedDataset {
  private ExportedDataset() {}

  /**
   * Reads an export. The default graph holds all triples, so that queries need not name graphs; the
   * named graphs hold what each paper says.
   *
   * @throws RdfException if there is no export, or it is damaged
   */
  public static DatasetGraph read(RdfFiles files) {
    if (!Files.exists(files.nquads())) {
      throw new RdfException(
          "there is no export in %s; run 'benchgraph build' first".formatted(files.folder()));
    }
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          try {
            RDFDataMgr.read(dataset, files.nquads().toUri().toString());
            RDFDataMgr.read(dataset.getDefaultGraph(), files.ntriples().toUri().toString());
          } catch (RiotException e) {
            throw new RdfException(
                "the export in %s is damaged: %s".formatted(files.folder(), e.getMessage()), e);
          }
        });
    return dataset;
  }
}
