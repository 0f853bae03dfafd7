/**
 * The encoder: a small transformer that reads a whole abstract and says of each word what it
 * belongs to, what role that plays, and what it is related to. Runs on a processor, by ONNX
 * Runtime.
 */
package org.benchgraph.extract.encoder;
