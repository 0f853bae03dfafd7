package org.benchgraph.train;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benchgraph.evaluate.AnnotatedEntity;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Span;

/**
 * Finds where annotated entities stand in a paper. The annotation gives surface forms, not places:
 * all places of a form count, longer forms first, none within another.
 */
final class GoldMentions {
  private record Form(String surface, AnnotatedEntity entity) {}

  private GoldMentions() {}

  /** The mentions, in reading order. */
  static List<Mention> of(Paper paper, List<AnnotatedEntity> entities) {
    List<Form> forms = new ArrayList<>();
    entities.forEach(entity -> entity.forms().forEach(form -> forms.add(new Form(form, entity))));
    forms.sort(Comparator.comparing(form -> -form.surface().length()));
    List<Mention> found = new ArrayList<>();
    for (Form form : forms) {
      for (Field field : Field.values()) {
        for (Span span : places(paper.text(field), field, form.surface())) {
          if (found.stream().noneMatch(mention -> mention.span().overlaps(span))) {
            found.add(
                new Mention(
                    form.entity().type(),
                    span,
                    form.surface(),
                    form.entity().isNamed(),
                    1,
                    "person"));
          }
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    return ImmutableList.copyOf(found);
  }

  private static List<Span> places(String text, Field field, String surface) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(surface) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    ImmutableList.Builder<Span> places = ImmutableList.builder();
    while (matcher.find()) {
      int start = text.codePointCount(0, matcher.start());
      int length = text.codePointCount(matcher.start(), matcher.end());
      places.add(new Span(field, start, start + length));
    }
    return places.build();
  }
}
