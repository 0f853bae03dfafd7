/** The commands. Only this package prints. */
package org.benchgraph.cli;
