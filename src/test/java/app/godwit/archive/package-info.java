/// Tests of the archive reader, and a builder of invented archives: any era, with any [app.godwit.archive.Fault].
///
/// [app.godwit.archive.ArchiveFuzzTest] lets jazzer invent bytes. Fuzz one method at a time, for as long as you like:
///
/// ```
/// JAZZER_FUZZ=1 mvn test -Dtest='ArchiveFuzzTest#splice*' -Djazzer.max_duration=10m
/// ```
///
/// (`tweets`, `splice` or `zip`). A find is written to `src/test/resources` beside the seeds, as `crash-…`. Mend it,
/// give the file a plain name, and commit it: [app.godwit.archive.FuzzFindsTest] reads it in every run from then on.
/// `.cifuzz-corpus` holds what the fuzzer learned; it is not committed.
@NullMarked
package app.godwit.archive;

import org.jspecify.annotations.NullMarked;
