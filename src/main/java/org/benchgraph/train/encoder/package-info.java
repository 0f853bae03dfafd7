/**
 * Tunes the encoder: a pretrained transformer learns to label and to relate words, with PyTorch on
 * the processor, and is written as an ONNX file of whole numbers.
 */
package org.benchgraph.train.encoder;
