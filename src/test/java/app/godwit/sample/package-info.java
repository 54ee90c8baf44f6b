/// Makes the bundled sample: a script, a cast and a chatter (text files beside this package) → an archive, a follow
/// list, the practice world and what matching should find in it.
///
/// Run [SampleWriter] after changing one of them; a test holds the committed files to what it writes.
@NullMarked
package app.godwit.sample;

import org.jspecify.annotations.NullMarked;
