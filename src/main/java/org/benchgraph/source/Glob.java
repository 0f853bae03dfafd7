package org.benchgraph.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths.
 *
 * @param folder the plain folder before the first wildcard
 * @param matcher which files below it are meant
 * @param depth how many folders down they may lie
 */
record Glob(Path folder, PathMatcher matcher, int depth) {
  private static final String WILDCARDS = "*?[{";

  static boolean isGlob(String input) {
    return input.chars().anyMatch(Glob::isWildcard);
  }

  private static boolean isWildcard(int sign) {
    return WILDCARDS.indexOf(sign) >= 0;
  }

  /**
   * Reads a pattern.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   * @throws java.nio.file.InvalidPathException if its folder is no path
   */
  static Glob of(String input) {
    int end = 0;
    for (int i = 0; i < input.length() && !isWildcard(input.charAt(i)); i++) {
      if (input.charAt(i) == '/') {
        end = i + 1;
      }
    }
    Path folder = Path.of(input.substring(0, end));
    String wild = input.substring(end);
    return new Glob(
        folder,
        FileSystems.getDefault()
            .getPathMatcher("glob:" + (end > 0 ? escaped(folder) + "/" : "") + wild),
        wild.contains("**") ? Integer.MAX_VALUE : wild.split("/").length);
  }

  private static String escaped(Path folder) {
    String path = folder.toString();
    return (path.equals("/") ? "" : path).replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }
}
