package app.godwit.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of a CSV holds, by the words people and programs put into the header row, in the languages that
/// spreadsheets and exporters speak most.
enum Column {
    ID("id", "userid", "user_id", "rest_id", "account_id", "accountid", "twitter_id", "x_id", "twitter_user_id"),
    HANDLE(
            "screen_name",
            "screenname",
            "handle",
            "username",
            "user_name",
            "twitter",
            "twitter_handle",
            "twitter_username",
            "twitter_screen_name",
            "x",
            "x_handle",
            "x_username",
            "account",
            "user",
            "benutzername",
            "nutzername",
            "konto",
            "nom_d_utilisateur",
            "pseudo",
            "compte",
            "usuario",
            "nombre_de_usuario",
            "cuenta",
            "usuário",
            "nome_de_usuário",
            "nome_utente",
            "gebruikersnaam",
            "användarnamn",
            "nazwa_użytkownika",
            "kullanıcı_adı",
            "имя_пользователя",
            "ユーザー名",
            "用户名",
            "使用者名稱",
            "사용자_이름"),
    NAME(
            "name",
            "display_name",
            "displayname",
            "full_name",
            "anzeigename",
            "nom",
            "nombre",
            "nome",
            "naam",
            "namn",
            "nazwa",
            "имя",
            "名前",
            "表示名",
            "名称",
            "名稱",
            "이름"),
    BIO(
            "description",
            "bio",
            "about",
            "beschreibung",
            "biografie",
            "biographie",
            "biografía",
            "descripción",
            "biografia",
            "descrição",
            "описание",
            "自己紹介",
            "プロフィール",
            "简介",
            "簡介",
            "소개"),
    LOCATION("location", "place", "ort", "standort", "lieu", "ubicación", "localização", "luogo", "plaats", "場所", "位置"),
    WEBSITE(
            "website",
            "web",
            "homepage",
            "link",
            "urls",
            "webseite",
            "site_web",
            "sitio_web",
            "site",
            "sito_web",
            "网站"),
    /// In exporters this is the profile's own address on X; elsewhere a website.
    URL("url"),
    PINNED("pinned_tweet", "pinned"),
    AVATAR("profile_image_url", "avatar", "profile_image"),
    FEDIVERSE(
            "fediverse",
            "mastodon",
            "mastodon_handle",
            "mastodon_id",
            "mastodon_ids",
            "mastodon_account",
            "mastodon_address",
            "account_address",
            "fediverse_handle",
            "fediverse_address",
            "fediverse_id",
            "handles"),
    FOLLOWING("following"),
    FOLLOWED_BY("followed_by", "follower"),
    /// The lists on X through which somebody was found, who need not be followed then.
    LISTS("lists"),
    /// Only the list of the muted has it.
    MUTED("hide_notifications"),
    METADATA("metadata");

    private static final List<Column> ALL = List.of(values());

    private final Set<String> names;

    Column(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Column> of(String header) {
        var name = Normalizer.normalize(Head.withoutMark(header), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ '’-]+", "_");
        return ALL.stream().filter(column -> column.names.contains(name)).findFirst();
    }
}
