/**
 * The encoder: a small transformer that reads a whole abstract and says of each word what it
 * belongs to and what role that plays. Runs on a processor, by ONNX Runtime.
 */
package org.benchgraph.extract.encoder;
