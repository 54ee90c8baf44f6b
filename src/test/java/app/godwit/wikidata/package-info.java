/// Tests of `wikidata`, against a SPARQL engine in this process that holds an invented register.
@NullMarked
package app.godwit.wikidata;

import org.jspecify.annotations.NullMarked;
