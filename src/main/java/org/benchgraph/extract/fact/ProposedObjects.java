package org.benchgraph.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.benchgraph.extract.fact.LinkedDocument.Place;
import org.benchgraph.model.Entity;
import org.benchgraph.model.EntityType;

/** Finds the objects of verbs like "propose" of which the paper or its authors are the subject. */
final class ProposedObjects {
  private static final int LONGEST_OBJECT = 30;
  private static final int FAR = 40;
  private static final Pattern VERB =
      Pattern.compile(
          "propose|introduce|present|develop|design|devise|release|build"
              + "|create|construct|contribute|formulate|describe|establish"
              + "|offer|unveil|curate|collect|coin|invent|advocate|craft"
              + "|announce|implement|open-source|publish|elaborate|derive"
              + "|highlight");
  private static final Pattern OWN_SUBJECT =
      Pattern.compile(
          "\\b(we|i|our|paper|work|article|study|report|by|authors|here|thesis|letter)\\b");
  private static final Pattern WE = Pattern.compile("(^| )we ");
  private static final Pattern PARTICIPLE_SUBJECT =
      Pattern.compile("\\b(by|via|end|gap|goal|issues?|this|problems?|challenges?|,)$");
  private static final Pattern OBJECT_END =
      Pattern.compile(
          "that|which|for|to|by|with|in|on|using|where|;|whose|at|from"
              + "|based|inspired|via|through|under|when|so|because|as|while"
              + "|without|leveraging|consisting|comprising|capable|built"
              + "|designed|tailored|aimed|aiming|into|upon|during|after"
              + "|between");
  private static final Pattern GENERIC_HEAD =
      Pattern.compile(
          "^(method|approach|framework|model|algorithm|module|strategy|loss|mechanism|network|scheme"
              + "|technique|architecture|function|objective|block|layer|procedure|paradigm|system"
              + "|pipeline|component|branch|unit|operation|policy|metric|score|dataset|benchmark"
              + "|corpus|suite)s?$");

  /** What the verbs of a sentence present, in reading order. */
  List<Introduction> find(EntitySentence sentence) {
    List<Introduction> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (isProposal(sentence, i)) {
        addObjects(sentence, i + 1, found);
      }
    }
    return ImmutableList.copyOf(found);
  }

  private static boolean isProposal(EntitySentence sentence, int index) {
    String lemma = sentence.token(index).lemma();
    String tag = sentence.token(index).tag();
    if (!VERB.matcher(lemma).matches() || !tag.startsWith("VB")) {
      return false;
    }
    if (tag.equals("VBP") && WE.matcher(sentence.before(index, FAR)).find()) {
      return true;
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
    while (end < last
        && !OBJECT_END.matcher(sentence.word(end)).matches()
        && !isVerb(sentence, end)) {
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
}
