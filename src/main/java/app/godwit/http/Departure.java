package app.godwit.http;

import okhttp3.Call;
import okhttp3.EventListener;

/// Notes whether the first byte of a request may have left this computer.
final class Departure extends EventListener {
    private volatile boolean started;

    @Override
    public void requestHeadersStart(Call call) {
        started = true;
    }

    void start() {
        started = true;
    }

    boolean hasStarted() {
        return started;
    }
}
