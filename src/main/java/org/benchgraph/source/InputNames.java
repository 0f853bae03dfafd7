package org.benchgraph.source;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.List;

/**
 * Names of inputs that say which file is meant: the file's name, below a folder the path from it;
 * where two are the same, with as many folders before it as tell them apart.
 */
final class InputNames {
  private static final int MOST_FOLDERS = 64;

  private InputNames() {}

  static List<SourceInput> distinct(List<Path> files, List<String> names) {
    String[] distinct = names.toArray(new String[0]);
    for (int round = 0; round < MOST_FOLDERS; round++) {
      Multiset<String> counts = HashMultiset.create(List.of(distinct));
      if (counts.elementSet().size() == distinct.length) {
        break;
      }
      for (int i = 0; i < distinct.length; i++) {
        if (counts.count(distinct[i]) > 1) {
          distinct[i] = longer(files.get(i), distinct[i]);
        }
      }
    }
    ImmutableList.Builder<SourceInput> inputs = ImmutableList.builder();
    for (int i = 0; i < distinct.length; i++) {
      inputs.add(new SourceInput(files.get(i), distinct[i]));
    }
    return inputs.build();
  }

  private static String longer(Path file, String name) {
    Path path = file.toAbsolutePath().normalize();
    int names = Path.of(name).getNameCount();
    int from = path.getNameCount() - names - 1;
    return from < 0 || !path.endsWith(name)
        ? name
        : path.subpath(from, path.getNameCount()).toString().replace('\\', '/');
  }
}
