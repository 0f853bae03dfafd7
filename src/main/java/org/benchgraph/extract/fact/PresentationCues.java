package org.benchgraph.extract.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.EntityType;

/** Reads in the words around a name that the paper presents it: "called X", "our X", "X, a new". */
final class PresentationCues {
  private static final int FAR = 40;
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
  private static final Pattern PROPOSAL =
      Pattern.compile(
          "(^| )(we|paper|work|i) (\\S+ ){0,12}?(propos|introduc|present|design|develop)(e|es|ing)? ");
  private static final Pattern NOVEL_BEFORE =
      Pattern.compile("(^| )(the|our|this|a|an) (novel|new|newly|proposed|first|newly proposed)$");
  private static final Pattern NOVEL_AFTER =
      Pattern.compile(
          "^(, |is |– |-- |- |— |\\( )(a|an|the|our|the first|two|the new) "
              + "(\\S+ ){0,3}?(novel|new|first|open-source|simple|innovative|unified)\\b.*");
  private static final Pattern OUR =
      Pattern.compile("(^| )our( new| novel| proposed| own| final| best| approach ,| method ,)*$");

  /** The surest cue around a place. */
  Optional<IntroductionCue> around(EntitySentence sentence, Place place) {
    String before = sentence.before(place.tokens().from(), 6);
    if (place.entity().type() == EntityType.TASK) {
      return Optional.of(IntroductionCue.CALLED)
          .filter(cue -> place.entity().named() && NAMING.matcher(before).find());
    }
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
    if (isDefinition(sentence, place)
        && PROPOSAL.matcher(sentence.before(place.tokens().from(), FAR)).find()) {
      return Optional.of(IntroductionCue.DEFINED);
    }
    boolean novel =
        NOVEL_BEFORE.matcher(before).find()
            || (place.entity().named() && NOVEL_AFTER.matcher(after).matches());
    return novel
        ? Optional.of(place.entity().named() ? IntroductionCue.NOVEL : IntroductionCue.NOVEL_PHRASE)
        : Optional.empty();
  }

  private static boolean isDefinition(EntitySentence sentence, Place place) {
    return place.entity().named()
        && sentence.word(place.tokens().from() - 1).equals("(")
        && sentence.word(place.tokens().to()).equals(")");
  }
}
