package app.godwit.journal;

import java.util.Optional;

/// Small facts of the move by name. Never a token.
public final class Settings {
    private final MoveFile file;

    Settings(MoveFile file) {
        this.file = file;
    }

    public Optional<String> read(String key) {
        return file.read(handle -> handle.createQuery("SELECT value FROM setting WHERE key = ?")
                .bind(0, key)
                .mapTo(String.class)
                .findOne());
    }

    public void keep(String key, String value) {
        file.write(handle -> handle.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value));
    }

    public void forget(String key) {
        file.write(handle -> handle.execute("DELETE FROM setting WHERE key = ?", key));
    }

    /// A value kept as JSON.
    public <T> Optional<T> read(String key, Class<T> type) {
        return read(key).map(json -> Json.read(json, type));
    }

    public void keep(String key, Record value) {
        keep(key, Json.write(value));
    }
}
