package app.godwit.desktop;

import app.godwit.desktop.kit.Language;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plays the same in English, in the language with the widest words, and in one that runs to the left.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest
@EnumSource(
        value = Language.class,
        names = {"ENGLISH", "FRENCH", "ARABIC"})
@interface InLanguages {}
