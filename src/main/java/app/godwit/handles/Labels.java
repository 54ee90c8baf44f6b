package app.godwit.handles;

/// Words that announce a Fediverse address, in the languages that people used for it.
final class Labels {
    static final String WORD = "(?:🐘|🦣|🦓|"
        + "(?<![\\p{L}\\p{N}])(?:mastodon|mastadon|masto|mstdn|fediverse|fedi|activitypub|acct|toots?|tooting|tröt|tröts|pouet"
        + "|akkoma|pleroma|misskey|sharkey|firefish|pixelfed|friendica|gotosocial|peertube|hometown|glitch-?soc"
        + "|мастодон|федиверс|мастодонт|ماستودون|ماستدون|מסטודון|मैस्टोडॉन|มาสโตดอน|마스토돈)"
        + "|マストドン|ますとどん|フェディバース|ミスキー|長毛象|长毛象|毛象|聯邦宇宙|联邦宇宙)";
    /// What may stand between the word and the address.
    static final String BETWEEN = "(?:[\\s:=–—→⇒»>|/(\\[~・,-]"
        + "|\\b(?:is|handle|account|acc|address|username|user|name|nick|profile|id|at|as|now|konto|adresse|profil|compte|cuenta|perfil|conta|unter|als|sous|en|em|su)\\b){0,12}";

    private Labels() {}
}
