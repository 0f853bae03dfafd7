package org.benchgraph.extract.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;
import org.benchgraph.model.Fact;
import org.benchgraph.model.Field;
import org.benchgraph.model.Mention;
import org.benchgraph.model.Paper;
import org.benchgraph.model.Result;
import org.benchgraph.model.Span;
import org.benchgraph.nlp.Annotators;

/** A paper whose entities are found by their names, so that facts can be tested on their own. */
final class Reading {
  private final Paper paper;
  private final List<Entity> entities = new ArrayList<>();

  private Reading(Paper paper) {
    this.paper = paper;
  }

  static Reading of(String title, String abstractText) {
    return new Reading(
        new Paper(
            "paper",
            title,
            abstractText,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of("test")));
  }

  /** A name that is a proper name where it holds a capital letter after its first character. */
  Reading with(EntityType type, String... names) {
    boolean named = names[0].chars().skip(1).anyMatch(Character::isUpperCase);
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      for (Field field : Field.values()) {
        String text = paper.text(field);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
          int start = text.codePointCount(0, at);
          Span span = new Span(field, start, start + name.codePointCount(0, name.length()));
          mentions.add(new Mention(type, span, name, named, 1, "test"));
        }
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    entities.add(
        new Entity(
            names[0],
            type,
            names[0],
            List.of(names).subList(1, names.length),
            names[0],
            named,
            1,
            mentions));
    return this;
  }

  Paper paper() {
    return paper;
  }

  LinkedDocument document() {
    return new LinkedDocument(Annotators.shared().annotate(paper), entities);
  }

  /** The facts that an extractor reads, each once: "subject > object", or the object alone. */
  List<String> facts(FactExtractor extractor) {
    return extractor.extract(document()).stream().map(Reading::shown).distinct().toList();
  }

  /** The numbers that the rules take for reported. */
  List<Result> results() {
    return numbers().stream().filter(NumberResultExtractor::isReported).toList();
  }

  List<Result> numbers() {
    return new NumberResultExtractor().extract(document());
  }

  private static String shown(Fact fact) {
    return fact.subject().map(subject -> subject + " > ").orElse("") + fact.object();
  }
}
