package app.godwit.fediverse;
public final class WebFinger { public WebFinger(app.godwit.http.Http h) {} public app.godwit.handles.Lookup find(app.godwit.handles.Handle h) { return new app.godwit.handles.Lookup.Found(app.godwit.handles.Account.of(h, "https://" + h.host() + "/@" + h.user())); } }
