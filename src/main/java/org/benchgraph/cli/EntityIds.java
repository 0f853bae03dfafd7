package org.benchgraph.cli;

import java.util.regex.Pattern;

/** Ids of entities on the command line. */
final class EntityIds {
  private static final Pattern ID = Pattern.compile("(method|data|metric|task)/[a-z0-9-]+");

  private EntityIds() {}

  static void check(String... ids) {
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        throw new UserException(
            ExitCode.BAD_INPUT,
            "'%s' is no id of an entity; ids are like method/resnet-50 or data/imagenet-1k"
                .formatted(id));
      }
    }
  }

  static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
