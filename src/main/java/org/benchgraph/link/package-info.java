/**
 * From mentions to entities: first within a paper, then across papers.
 *
 * <p>Within a paper, mentions with one normal form, the two forms of a defined abbreviation, a name
 * and what a title or the brackets behind it spell out, and variants of a name (with generic words
 * at its ends or without, as one word or two, with short forms in brackets or written out, an
 * acronym and the one phrase of its initials) are one entity. Across papers, a name and its kind
 * together are an entity: the thesaurus gives the id if it has a concept of that name and kind,
 * otherwise the normal form does. So the same name with another kind in another paper ("MAE" the
 * method, "MAE" the metric) is another entity; Dataset and Benchmark are one kind. No other paper
 * is looked at, so the order of papers never matters. What people decided ({@link
 * org.benchgraph.link.LinkDecisions}) comes last and wins.
 */
package org.benchgraph.link;
