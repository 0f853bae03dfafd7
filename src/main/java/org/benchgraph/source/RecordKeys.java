package org.benchgraph.source;

import com.google.common.hash.Hashing;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.nio.charset.StandardCharsets;
import org.benchgraph.model.Slug;

/**
 * What is remembered of every record to find the repeats: twenty bytes. In a million papers, two
 * unlike names share a 64-bit hash with a probability of one in thirty million.
 *
 * @param ids hash of the id; of the title's slug if the record states no id
 * @param titles hash of the title's slug
 * @param schemes rank of the id's {@link PaperId.Scheme}; {@link #NO_ID} without an id
 */
record RecordKeys(ImmutableLongArray ids, ImmutableLongArray titles, ImmutableIntArray schemes) {
  static final int NO_ID = PaperId.Scheme.values().length;

  int size() {
    return ids.length();
  }

  static long titleKey(PaperRecord record) {
    return key(Slug.of(record.title()));
  }

  private static long key(String text) {
    return Hashing.farmHashFingerprint64().hashString(text, StandardCharsets.UTF_8).asLong();
  }

  /** Collects keys in the order of reading. */
  static final class Builder {
    private final ImmutableLongArray.Builder ids = ImmutableLongArray.builder();
    private final ImmutableLongArray.Builder titles = ImmutableLongArray.builder();
    private final ImmutableIntArray.Builder schemes = ImmutableIntArray.builder();

    void add(PaperRecord record) {
      long title = titleKey(record);
      titles.add(title);
      ids.add(record.id().map(id -> key(id.value())).orElse(title));
      schemes.add(record.id().map(id -> id.scheme().rank()).orElse(NO_ID));
    }

    RecordKeys build() {
      return new RecordKeys(ids.build(), titles.build(), schemes.build());
    }
  }
}
