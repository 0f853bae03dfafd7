package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;

/** Finds the places where a paper presents methods, data, metrics or tasks as its own. */
final class IntroductionFinder {
  private static final int LONGEST_OBJECT = 30;
  private static final Set<String> VERBS =
      ImmutableSet.of(
          "propose",
          "introduce",
          "present",
          "develop",
          "design",
          "devise",
          "release",
          "build",
          "create",
          "construct",
          "contribute",
          "formulate",
          "describe",
          "establish",
          "offer",
          "unveil",
          "curate",
          "collect",
          "coin",
          "invent",
          "advocate",
          "craft",
          "announce",
          "implement",
          "open-source",
          "publish");
  private static final Pattern OWN_SUBJECT =
      Pattern.compile(
          "\\b(we|i|our|paper|work|article|study|report|by|authors|here|thesis|letter)\\b");
  private static final Pattern PARTICIPLE_SUBJECT =
      Pattern.compile("\\b(by|via|end|gap|goal|issues?|this|problems?|challenges?|,)$");
  private static final Set<String> OBJECT_ENDS =
      ImmutableSet.of(
          "that",
          "which",
          "for",
          "to",
          "by",
          "with",
          "in",
          "on",
          "using",
          "where",
          ";",
          "whose",
          "at",
          "from",
          "based",
          "inspired",
          "via",
          "through",
          "under",
          "when",
          "so",
          "because",
          "as",
          "while",
          "without",
          "leveraging",
          "consisting",
          "comprising",
          "capable",
          "built",
          "designed",
          "tailored",
          "aimed",
          "aiming",
          "into",
          "upon",
          "during",
          "after",
          "between");
  private static final Pattern NAMING =
      Pattern.compile(
          "(^| )(called|named|dubbed|termed|coined|denoted( as| by)?|referred to as|namely|"
              + "short for|abbreviated as|known as|titled|i\\.e\\.|i\\.e\\. ,|which we call|"
              + "we call( it| this)?|which we term|which we name|we name( it| this)?|we term( it)?"
              + "|we dub( it)?|name it|call it|namely ,|code-named|nicknamed|entitled)"
              + "( the| a| as)?[ \"“'‘`(]*$");
  private static final Pattern WE_CALL =
      Pattern.compile(
          "\\b(we|authors) (also )?(call|name|term|dub|denote|refer to)( \\S+){0,4}?( as)?( the)?$");
  private static final Pattern APPOSITION =
      Pattern.compile(
          "\\b(our|this|new|novel|proposed|propose|introduce|present|develop|design)\\b.*?"
              + " (,|--|—|–|-|:) *[\"“'‘`(]*$");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^(\\( \\S+ \\) )?((?!by\\b)(method|approach|framework|model|algorithm|module|strategy|loss"
              + "|mechanism|network|scheme|dataset|benchmark|technique|architecture|function|objective) )?"
              + "(is|are|was|were) (further |then |also |thus |therefore )?"
              + "(proposed|introduced|presented|designed|developed|devised)\\b.*");
  private static final Pattern GENERIC_HEAD =
      Pattern.compile(
          "^(method|approach|framework|model|algorithm|module|strategy|loss|mechanism|network|scheme"
              + "|technique|architecture|function|objective|block|layer|procedure|paradigm|system"
              + "|pipeline|component|branch|unit|operation|policy|metric|score|dataset|benchmark"
              + "|corpus|suite)s?$");
  private static final Pattern NOVEL_BEFORE =
      Pattern.compile("(^| )(the|our|this|a|an) (novel|new|newly|proposed|first|newly proposed)$");
  private static final Pattern NOVEL_AFTER =
      Pattern.compile(
          "^(, |is |– |-- |- |— |\\( )(a|an|the|our|the first|two|the new) "
              + "(\\S+ ){0,3}?(novel|new|first|open-source|simple|innovative|unified)\\b.*");
  private static final Pattern OUR =
      Pattern.compile("(^| )our( new| novel| proposed| own| final| best| approach ,| method ,)*$");

  /** The places, in reading order; an entity may be presented at several. */
  List<Introduction> find(LinkedDocument document) {
    List<Introduction> found = new ArrayList<>();
    Set<Entity> known = new HashSet<>();
    for (EntitySentence sentence : EntitySentence.of(document)) {
      if (sentence.isTitle()) {
        titleName(sentence).ifPresent(found::add);
      } else {
        found.addAll(withoutCompanions(inSentence(sentence), known));
        sentence.places().forEach(place -> known.add(place.entity()));
      }
    }
    return ImmutableList.copyOf(found);
  }

  private static List<Introduction> inSentence(EntitySentence sentence) {
    List<Introduction> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isProposal(sentence, i)) {
        addObjects(sentence, i + 1, found);
      }
    }
    for (Place place : sentence.places()) {
      cueAround(sentence, place)
          .ifPresent(cue -> found.add(new Introduction(place.entity(), sentence, cue)));
    }
    return found;
  }

  /**
   * Where a sentence presents a name, a phrase beside it says what kind of thing that is ("SimMIM, a
   * framework for masked image modeling"), and a name beside it that the abstract spoke of before is
   * what it builds on.
   */
  private static List<Introduction> withoutCompanions(
      List<Introduction> found, Set<Entity> known) {
    return found.stream()
        .filter(
            introduction ->
                !isCompanion(introduction, known)
                    || found.stream()
                        .map(Introduction::entity)
                        .noneMatch(
                            other -> other.named() && !other.equals(introduction.entity())))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isCompanion(Introduction introduction, Set<Entity> known) {
    return switch (introduction.cue()) {
      case PROPOSED_PHRASE, NOVEL_PHRASE, CALLED_PHRASE, OUR_PHRASE, PROPOSED_MODIFIER -> true;
      case PROPOSED_NAME -> known.contains(introduction.entity());
      case TITLE_NAME, CALLED, OUR_NAME, NOVEL, APPOSITION, PASSIVE -> false;
    };
  }

  private static Optional<Introduction> titleName(EntitySentence title) {
    return title.places().stream()
        .filter(place -> place.tokens().from() <= 1)
        .filter(
            place ->
                title.word(place.tokens().to()).equals(":")
                    || title.from(place.tokens().to(), 4).matches("\\( \\S+ \\) :"))
        .filter(place -> place.entity().type() != EntityType.TASK)
        .map(place -> new Introduction(place.entity(), title, IntroductionCue.TITLE_NAME))
        .findFirst();
  }

  private static boolean isProposal(EntitySentence sentence, int index) {
    String lemma = sentence.token(index).lemma();
    String tag = sentence.token(index).tag();
    if (!VERBS.contains(lemma) || !tag.startsWith("VB")) {
      return false;
    }
    String before = sentence.before(index, 8);
    if (tag.equals("VBG")) {
      return PARTICIPLE_SUBJECT.matcher(before).find();
    }
    return !tag.equals("VBN") && OWN_SUBJECT.matcher(before).find();
  }

  private static void addObjects(EntitySentence sentence, int start, List<Introduction> found) {
    int end = start;
    int last = Math.min(sentence.size(), start + LONGEST_OBJECT);
    while (end < last && !OBJECT_ENDS.contains(sentence.word(end)) && !isVerb(sentence, end)) {
      end++;
    }
    for (Place place : sentence.places()) {
      int from = place.tokens().from();
      if (from < start || from >= end || place.entity().type() == EntityType.TASK) {
        continue;
      }
      found.add(new Introduction(place.entity(), sentence, objectCue(sentence, place, end)));
    }
  }

  private static boolean isVerb(EntitySentence sentence, int index) {
    return sentence.token(index).tag().matches("VB[ZPD]|MD");
  }

  private static IntroductionCue objectCue(EntitySentence sentence, Place place, int end) {
    Entity entity = place.entity();
    int to = place.tokens().to();
    if (entity.named()) {
      return IntroductionCue.PROPOSED_NAME;
    }
    boolean more =
        to < end
            && sentence.token(to).tag().matches("NN.*|JJ|VBN|VBG")
            && !GENERIC_HEAD.matcher(sentence.word(to)).matches();
    return more ? IntroductionCue.PROPOSED_MODIFIER : IntroductionCue.PROPOSED_PHRASE;
  }

  private static Optional<IntroductionCue> cueAround(EntitySentence sentence, Place place) {
    if (place.entity().type() == EntityType.TASK) {
      return Optional.empty();
    }
    String before = sentence.before(place.tokens().from(), 6);
    if (NAMING.matcher(before).find() || WE_CALL.matcher(before).find()) {
      return Optional.of(
          place.entity().named() ? IntroductionCue.CALLED : IntroductionCue.CALLED_PHRASE);
    }
    if (OUR.matcher(before).find()) {
      return Optional.of(
          place.entity().named() ? IntroductionCue.OUR_NAME : IntroductionCue.OUR_PHRASE);
    }
    String after = sentence.from(place.tokens().to(), 8);
    if (place.entity().named()
        && APPOSITION.matcher(sentence.before(place.tokens().from(), 12)).find()) {
      return Optional.of(IntroductionCue.APPOSITION);
    }
    if (PASSIVE.matcher(after).matches()) {
      return Optional.of(IntroductionCue.PASSIVE);
    }
    boolean novel =
        NOVEL_BEFORE.matcher(before).find()
            || (place.entity().named() && NOVEL_AFTER.matcher(after).matches());
    return novel
        ? Optional.of(
            place.entity().named() ? IntroductionCue.NOVEL : IntroductionCue.NOVEL_PHRASE)
        : Optional.empty();
  }
}
