package app.godwit.handles;

import java.util.regex.Pattern;

/// Tells that an address in a text is somebody else's: "pfp by @u@h", "wife of @u@h", "editor at @u@h",
/// "work account: @u@h", "💍 @u@h".
final class Credits {
    private static final int REACH = 60;
    private static final String PICTURE = "pfp|av|avi|avatar|icon|header|banner|art|artwork|illustration|drawing|logo"
            + "|commission|profile pic(?:ture)?|pp|pdp|photo|pic|layout|picrew|oc|emoji";
    private static final String RELATIVE =
            "wife|husband|spouse|fianc(?:e|ee|é|ée)|girlfriend|boyfriend|gf|bf|partner|hubby|soulmate|love|crush|mum|mom|mother"
                + "|dad|father|brother|sister|sibling|son|daughter|bestie|bff|married|engaged|dating|taken|frau|mann|femme"
                + "|mari|esposa|esposo|novia|novio";
    private static final String ROLE = "work(?:s|ing)?|ceo|cto|cfo|coo|founder|co-?founder|editor|reporter|journalist"
        + "|correspondent|columnist|writer|host|co-?host|mod|moderator|admin|manager|maintainer|dev|developer|engineer"
        + "|designer|director|professor|prof|lecturer|researcher|scientist|fellow|intern|staff|team|member|volunteer"
        + "|student|speaker|producer|contributor|employed|affiliated|tweet(?:s|ing)?|formerly|previously|ex|prev";
    /// Directly before an address, these speak of somebody's place or of somebody else; unless the name is their own.
    private static final String PLACE = "ceo|cto|cfo|coo|(?:co-?)?founder|owner|admin|mod|moderator|team|staff|member"
            + "|(?:co-?)?host|formerly|former|ex|prev|previously|student|stan|rt|not|editor|reporter|correspondent"
            + "|columnist|producer|(?:i|we) (?:run|manage|own)|(?:sister|brother|alt|second|other|backup|old) account";
    private static final String BUSINESS =
            "work|job|podcast|show|prev|previous|company|employer|business|shop|store|project|band|team|club|org"
                    + "|organi[sz]ation|institution|lab|label|publisher|agency|agent";
    private static final String SIGNS = "💍|📷|📸|(?<![👩👨🧑🏻🏼🏽🏾🏿])🎨|🖼|✏|🖌|🖊";
    /// A line's end, a bar or a dot begins something new: "dad | @u@h" is no word of anybody else.
    private static final String GAP = "[ \\t:=(]*";
    private static final String WORD = "(?<![\\p{L}\\p{N}])";

    private static final Pattern BEFORE = Shapes.pattern("(?:" + WORD
            + "(?:by|of|with|w/|par|por|von|di|thanks to|credits?(?: to)?|commissioned from|cc|(?<!\\bme"
            + " )via|h/t|ft|feat|rip|parody|fan)[.:]?" + GAP
            + "|" + WORD + "(?:" + PICTURE + ")\\s*(?:art|[(]c[)]|©)?\\s*(?:by|credits?|from|c/o|[:=→»>~–—©-])" + GAP
            + "|" + WORD + "(?:" + RELATIVE + ")\\s*(?:to|of|de|von|avec|mit|[:=→»>])" + GAP
            + "|" + WORD + "(?:" + ROLE + ")\\s+(?:(?:\\p{L}+\\s+)?(?:at|for|from|@)|bei|chez|en)\\s*:?\\s*"
            + "|" + WORD + "(?:" + BUSINESS + ")\\s*(?:(?:account|acct|handle|toots)\\s*[:=→]?|[:=→])\\s*"
            + "|(?:" + SIGNS + ")\\s*(?:by|:)\\s*"
            + "|(?:アイコン|ヘッダー|アイコンは|ヘッダーは|嫁|夫|旦那|妻|头像|頭像|프사)[ \\t:=→(]*)\\z");
    private static final Pattern NEAR = Shapes.pattern(
            "(?:" + WORD + "(?:" + PICTURE + "|" + RELATIVE + ")[ \\t]*[(-]?[ \\t]*|(?:" + SIGNS + ")[ \\t]*)\\z");
    private static final Pattern PLACED = Shapes.pattern(
            "(?:" + WORD + "(?:" + PLACE + ")[ \\t]*[:=(-]?[ \\t]*|(?:❤|♥|💕|💖|💞|💗|💓|💘|💑|🫶)[ \\t]*)\\z");
    private static final Pattern FOR_WORK =
            Shapes.pattern("^\\s?(?:[(\\[](?:work|job|company|band|shop|club|team)[)\\]]|for work\\b)");
    private static final Pattern FORMERLY = Shapes.pattern(
            "(?<![\\p{L}\\p{N}])(?:formerly|previously|used to be|(?:moved|migrated|moving)"
                + " from|(?:old|former|previous)"
                + " (?:account|acct|handle|address)|was|ex|prev|früher|anciennement|antes)[\\s:(@–-]*(?:at|on)?\\s*\\z");
    private static final Pattern MOVED =
            Shapes.pattern("^\\s*(?:→|➡|⟶|=>|->|»|(?:has |have )?moved to|is now|now)\\s*:?\\s*(?:at\\s*)?@");
    private static final Pattern AFTER = Shapes.pattern("^(?:['’]s(?![\\p{L}])|\\s?(?:さん|様|さま|氏|先生|ちゃん|くん|님))");
    private static final Pattern ALSO = Shapes.pattern("\\s*(?:&|[+]|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|と)\\s*");

    private Credits() {}

    /// Whether the words around `start` to `end` give the address to somebody else.
    static boolean isSomebodyElse(String text, Spot spot) {
        var before = text.substring(Math.max(0, spot.start() - REACH), spot.start());
        return BEFORE.matcher(before).find()
                || AFTER.matcher(text.substring(spot.end())).find();
    }

    /// Whether the word right before speaks of somebody near, or of a picture: somebody else's, unless the account's
    /// name says otherwise.
    static boolean isNear(String text, Spot spot) {
        return NEAR.matcher(text.substring(Math.max(0, spot.start() - REACH), spot.start()))
                .find();
    }

    /// Whether the words speak of a place or of company: somebody else's, unless the account's name says otherwise.
    static boolean isOfAPlace(String text, Spot spot) {
        var before = text.substring(Math.max(0, spot.start() - REACH), spot.start());
        return PLACED.matcher(before).find()
                || FOR_WORK.matcher(text.substring(spot.end())).find();
    }

    /// Whether the words speak of where somebody was before: "moved from @u@h", "formerly @u@h", "@u@h → @v@i".
    static boolean isOfBefore(String text, Spot spot) {
        var before = text.substring(Math.max(0, spot.start() - REACH), spot.start());
        return FORMERLY.matcher(before).find()
                || MOVED.matcher(text.substring(spot.end())).find();
    }

    /// Whether the second address shares the fate of the first: "pfp by @u@h & @v@h".
    static boolean goTogether(String text, Spot first, Spot second) {
        return first.end() <= second.start()
                && ALSO.matcher(text.substring(first.end(), second.start())).matches();
    }
}
