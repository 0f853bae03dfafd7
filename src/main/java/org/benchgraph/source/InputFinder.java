package org.benchgraph.source;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The files behind what a user names: files, folders (with all below them, hidden ones left out),
 * globs and {@code -}. In the order given; within a folder or a glob sorted by path. A file named
 * twice is read once. Standard input and pipes are copied to temporary files, as every input is
 * read more than once.
 */
final class InputFinder implements AutoCloseable {
  static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "stdin";

  private final InputStream standardInput;
  private final List<Path> spooled = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final ImmutableList.Builder<RecordSkipped> missing = ImmutableList.builder();

  InputFinder(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  List<SourceInput> find(List<String> inputs) {
    for (String input : inputs) {
      add(input);
    }
    return InputNames.distinct(files, names);
  }

  /** What was named and is not there. */
  List<RecordSkipped> missing() {
    return missing.build();
  }

  private void add(String input) {
    if (input.equals(STANDARD_INPUT)) {
      if (!names.contains(STANDARD_INPUT_NAME)) {
        spool(standardInput, STANDARD_INPUT_NAME);
      }
      return;
    }
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        addFolder(path, Integer.MAX_VALUE, file -> true, input);
      } else if (Files.isRegularFile(path)) {
        addFile(path, path.getFileName().toString());
      } else if (Files.exists(path)) {
        try (InputStream pipe = Files.newInputStream(path)) {
          spool(pipe, path.getFileName().toString());
        }
      } else if (Glob.isGlob(input)) {
        addGlob(input);
      } else {
        missing.add(new RecordSkipped(input, "there is no such file or folder; check the path"));
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      missing.add(new RecordSkipped(input, "this is not a path; check it"));
    } catch (IOException e) {
      missing.add(new RecordSkipped(input, "cannot be read; check its permissions"));
    }
  }

  /** Why what a user named leads to no file, if it does not. */
  static Optional<RecordSkipped> whyMissing(String input) {
    if (input.equals(STANDARD_INPUT) || isPipe(input)) {
      return Optional.empty();
    }
    try (InputFinder finder = new InputFinder(InputStream.nullInputStream())) {
      finder.add(input);
      return finder.files.isEmpty() ? finder.missing().stream().findFirst() : Optional.empty();
    }
  }

  /** Whether it is something that can be read but once. */
  private static boolean isPipe(String input) {
    try {
      Path path = Path.of(input);
      return Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void addGlob(String input) throws IOException {
    Glob glob = Glob.of(input);
    int before = files.size();
    if (Files.isDirectory(glob.folder())) {
      addFolder(glob.folder(), glob.depth(), glob.matcher(), input);
    }
    if (files.size() == before) {
      missing.add(new RecordSkipped(input, "no file matches; check the pattern"));
    }
  }

  private void addFolder(Path folder, int depth, PathMatcher matcher, String input)
      throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.noneOf(FileVisitOption.class),
        depth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (Files.isRegularFile(path) && !isHidden(path) && matcher.matches(path)) {
              found.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            missing.add(
                new RecordSkipped(path.toString(), "cannot be read; check its permissions"));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(path -> relativeName(folder, path)));
    if (found.isEmpty() && !Glob.isGlob(input)) {
      missing.add(new RecordSkipped(input, "the folder holds no file; check the path"));
    }
    for (Path path : found) {
      addFile(path, relativeName(folder, path));
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }

  private static String relativeName(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private void addFile(Path path, String name) throws IOException {
    if (seen.add(path.toRealPath())) {
      files.add(path);
      names.add(name);
    }
  }

  private void spool(InputStream stream, String name) {
    try {
      Path copy = Files.createTempFile("benchgraph-input-", ".tmp");
      spooled.add(copy);
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      files.add(copy);
      names.add(name);
    } catch (IOException e) {
      throw new SourceException(
          "%s cannot be copied to a temporary file: %s".formatted(name, e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    for (Path copy : spooled) {
      TemporaryFiles.delete(copy);
    }
  }
}
