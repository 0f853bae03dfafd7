package org.benchgraph.nlp;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkPositionIndexes;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.benchgraph.model.Field;
import org.benchgraph.model.Span;

/**
 * A text freed of left-overs, that still knows where each of its characters came from.
 *
 * <p>Offsets into the clean text count UTF-16 units, as CoreNLP does. Offsets into the original
 * count Unicode code points, as the model does.
 */
public final class CleanText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final List<Stretch> omitted;

  private record Stretch(int start, int end) {}

  private CleanText(String text, int[] starts, int[] ends, List<Stretch> omitted) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.omitted = omitted;
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** The code point of the original at which the character that stands here began. */
  public int originalStart(int cleanStart) {
    return starts[cleanStart];
  }

  /** The code point of the original after the character that ends here. */
  public int originalEnd(int cleanEnd) {
    return ends[cleanEnd - 1];
  }

  /** Where the original, that of a field, was left out. */
  public ImmutableList<Span> omitted(Field field) {
    return omitted.stream()
        .map(stretch -> new Span(field, stretch.start(), stretch.end()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A builder that walks along the original from its start to its end. */
  public static Builder of(String original) {
    return new Builder(original);
  }

  /**
   * Copies, replaces and drops, from left to right. Positions are UTF-16 offsets into the original.
   */
  public static final class Builder {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private final ImmutableList.Builder<Stretch> omitted = ImmutableList.builder();
    private int position;
    private int codePoints;

    private Builder(String original) {
      this.original = original;
      this.starts = new int[original.length() + 16];
      this.ends = new int[original.length() + 16];
    }

    /** Where in the original the builder stands. */
    public int position() {
      return position;
    }

    /** Copies up to the given position of the original. */
    public Builder copyTo(int end) {
      checkPositionIndexes(position, end, original.length());
      while (position < end) {
        int units = Character.charCount(original.codePointAt(position));
        append(original.substring(position, position + units), codePoints, codePoints + 1);
        position += units;
        codePoints++;
      }
      return this;
    }

    /**
     * Puts the replacement for what stands between here and the given position; it may be empty.
     */
    public Builder replaceTo(int end, String replacement) {
      checkArgument(position <= end, "cannot go back from %s to %s", position, end);
      int next = codePoints + original.codePointCount(position, end);
      append(replacement, codePoints, next);
      position = end;
      codePoints = next;
      return this;
    }

    /** Leaves out what stands between here and the given position; a space stands for it. */
    public Builder omitTo(int end) {
      int start = codePoints;
      replaceTo(end, " ");
      omitted.add(new Stretch(start, codePoints));
      return this;
    }

    /** Copies what is left and gives the clean text. */
    public CleanText build() {
      copyTo(original.length());
      return new CleanText(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()),
          omitted.build());
    }

    private void append(String characters, int start, int end) {
      for (int i = 0; i < characters.length(); i++) {
        int at = text.length();
        if (at == starts.length) {
          starts = Arrays.copyOf(starts, 2 * at);
          ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(characters.charAt(i));
      }
    }
  }
}
