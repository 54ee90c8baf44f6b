package app.godwit.handles;

import java.util.regex.Pattern;

/// Whether a sentence speaks of whoever says it: "find me at @u@h", "I moved to @u@h". A pinned tweet is prose, and as
/// often it praises somebody else.
final class OwnWords {
    private static final int REACH = 80;
    private static final Pattern SELF =
            Shapes.pattern("(?<![\\p{L}\\p{N}])(?:i|i['’](?:m|ll|ve|d)|me|my|mine|myself|we|us|our"
                + "|here|home|moved|moving|migrat\\p{L}*|switch\\p{L}*|leaving|left|account|handle|profile|address|now"
                + "|ich|mich|mir|mein\\p{L}*|wir|uns|je|j['’]ai|moi|mon|mes|nous|yo|mí|mi|mis|eu|meu|minha|io|mio|ik|mij|mijn"
                + "|jag|mig|min|я|меня|мой|мы|теперь|أنا|حسابي|אני)(?![\\p{L}\\p{N}])"
                + "|私|僕|俺|わたし|引っ越|移転|移行|こちら|我|新家|저|나는|" + Labels.WORD);

    private OwnWords() {}

    /// True also where nothing but the address is said.
    static boolean speakOfSelf(String text, Spot spot) {
        var before = text.substring(Math.max(0, spot.start() - REACH), spot.start());
        return SELF.matcher(before).find()
                || (text.substring(0, spot.start()) + text.substring(spot.end()))
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
