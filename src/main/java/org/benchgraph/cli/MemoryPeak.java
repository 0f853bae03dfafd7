package org.benchgraph.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that the program has used so far, in mebibytes. */
final class MemoryPeak {
  private static final Path PROCESS = Path.of("/proc/self/status");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
  private static final long KIBI = 1024;

  private MemoryPeak() {}

  /** Of the heap: the sum of the peaks of its parts, which may be of different moments. */
  static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / (KIBI * KIBI);
  }

  /** Of the whole process, where the system tells it, as Linux does. */
  static OptionalLong process() {
    try {
      Matcher matcher = RESIDENT.matcher(Files.readString(PROCESS));
      return matcher.find()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)) / KIBI)
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
