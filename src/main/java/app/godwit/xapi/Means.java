package app.godwit.xapi;

import app.godwit.http.Http;
import java.time.InstantSource;

/// Where X is, and how it is reached.
public record Means(Hosts hosts, Http http, InstantSource time) {}
