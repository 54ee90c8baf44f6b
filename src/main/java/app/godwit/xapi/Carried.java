package app.godwit.xapi;

import twitter4j.auth.Authorization;

/// An authorization that also knows the way out: Twitter4J makes its client by reflection and hands it nothing but
/// this.
interface Carried extends Authorization {
    Carrier carrier();
}
