package org.benchgraph.rdf;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.benchgraph.model.Fact;
import org.benchgraph.model.Result;

/**
 * The IRIs of things. Ids are made of letters, digits, hyphens and slashes; whatever else may stand
 * in one is percent-encoded, so that no id can leave its IRI.
 *
 * @param base what every IRI begins with; ends with a slash
 */
public record Iris(String base) {
  /** The base unless a person chooses another. */
  public static final String DEFAULT_BASE = "https://w3id.org/benchgraph/id/";

  private static final int HASH_DIGITS = 16;

  public Iris {
    requireNonNull(base, "base is null");
    if (httpIri(base).isEmpty() || !base.endsWith("/")) {
      throw new RdfException(
          "'%s' is no base for IRIs; it must be an http address that ends with a slash"
              .formatted(base));
    }
  }

  Node entity(String id) {
    return iri(id);
  }

  Node paper(String id) {
    return iri("paper/" + id);
  }

  Node graph(String paperId) {
    return iri("graph/" + paperId);
  }

  Node result(Result result, String paperId) {
    return iri(result.id(paperId));
  }

  Node mention(String paperId, String entityId) {
    return iri("mention/" + paperId + "/" + entityId);
  }

  /** The statement of a fact: one for each paper, kind, subject and object. */
  Node statement(String paperId, Fact fact) {
    String ends = fact.subject().orElse("") + "\n" + fact.object();
    String hash =
        Hashing.sha256()
            .hashString(ends, StandardCharsets.UTF_8)
            .toString()
            .substring(0, HASH_DIGITS);
    return iri("fact/" + paperId + "/" + fact.kind().label() + "-" + hash);
  }

  Node thesaurus() {
    return iri("thesaurus");
  }

  private Node iri(String id) {
    StringBuilder encoded = new StringBuilder(base);
    for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xff);
      boolean safe =
          character < 0x80
              && (Character.isLetterOrDigit(character) || "-._~/".indexOf(character) >= 0);
      encoded.append(safe ? String.valueOf(character) : "%%%02X".formatted((int) character));
    }
    return NodeFactory.createURI(encoded.toString());
  }

  /** The IRI in a text, if the text is a whole and safe http address. */
  static Optional<Node> httpIri(String text) {
    try {
      URI uri = new URI(text);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return http && uri.getHost() != null && text.chars().allMatch(c -> c > 0x20 && c < 0x7f)
          ? Optional.of(NodeFactory.createURI(text))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
