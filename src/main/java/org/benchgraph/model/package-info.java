/**
 * The records that travel through Benchgraph: a {@link org.benchgraph.model.Paper} comes in, an
 * {@link org.benchgraph.model.Extraction} goes out.
 *
 * <p>Offsets everywhere in this package count Unicode code points from the start of the title or of
 * the abstract, as the W3C Web Annotation Data Model counts them; the end is exclusive.
 */
package org.benchgraph.model;
