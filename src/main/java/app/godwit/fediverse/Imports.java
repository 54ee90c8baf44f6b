package app.godwit.fediverse;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import tools.jackson.databind.json.JsonMapper;

/// Hands whole CSV files in, where a server takes them from a program: GoToSocial since 0.17, Pleroma and Akkoma,
/// Mitra. All of them answer at once and work through the file afterwards, passing over in silence what they cannot do:
/// only the server's own lists tell what came of it. Mastodon takes files on its own pages only.
final class Imports {
    private static final Set<String> PLEROMA = Set.of("pleroma", "akkoma");
    private static final MediaType CSV = MediaType.get("text/csv; charset=utf-8");
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final Wire wire;

    Imports(Wire wire) {
        this.wire = wire;
    }

    static boolean takes(Instance instance, Roll roll) {
        var software = instance.software();
        if (instance.flavour() == Instance.Flavour.GOTOSOCIAL) {
            return Version.of(instance.version()).isAtLeast(0, 17);
        }
        return PLEROMA.contains(software) || (software.equals("mitra") && roll == Roll.FOLLOWING);
    }

    Answer<String> handIn(Roll roll, String csv) {
        var instance = wire.instance();
        if (!takes(instance, roll)) {
            return new Answer.Refused<>(instance.domain() + " takes no such file from programs.", Answer.Meta.NONE);
        }
        if (instance.flavour() == Instance.Flavour.GOTOSOCIAL) {
            return send("api/v1/import", goToSocial(roll, csv));
        }
        return instance.software().equals("mitra")
                ? send("api/v1/settings/import_follows", mitra(csv))
                : send(pleroma(roll), new FormBody.Builder().add("list", csv).build());
    }

    private Answer<String> send(String path, RequestBody body) {
        return wire.post(wire.url(path).build(), body, _ -> "taken");
    }

    private static RequestBody goToSocial(Roll roll, String csv) {
        var type = switch (roll) {
            case FOLLOWING -> "following";
            case MUTED -> "mutes";
            case BLOCKED -> "blocks";
        };
        return new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("type", type)
                .addFormDataPart("mode", "merge")
                .addFormDataPart("data", type + ".csv", RequestBody.create(csv.getBytes(StandardCharsets.UTF_8), CSV))
                .build();
    }

    private static String pleroma(Roll roll) {
        return switch (roll) {
            case FOLLOWING -> "api/pleroma/follow_import";
            case MUTED -> "api/pleroma/mutes_import";
            case BLOCKED -> "api/pleroma/blocks_import";
        };
    }

    private record Follows(String follows_csv) {}

    private static RequestBody mitra(String csv) {
        var json = JsonMapper.shared().writeValueAsBytes(new Follows(csv));
        return RequestBody.create(json, JSON);
    }
}
