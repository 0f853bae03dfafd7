package org.benchgraph.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param file where the bytes are
 * @param name how messages and sources call it: no folders of this machine
 */
record SourceInput(Path file, String name) {}
