/// A real browser in tests: the distribution's Chromium, without a screen, driven by its own DevTools protocol.
@NullMarked
package app.godwit.browser;

import org.jspecify.annotations.NullMarked;
