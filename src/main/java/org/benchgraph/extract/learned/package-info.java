/** All that was learned of extraction, and the file that holds it. */
package org.benchgraph.extract.learned;
