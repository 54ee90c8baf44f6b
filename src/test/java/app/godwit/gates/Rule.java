package app.godwit.gates;

import com.tngtech.archunit.lang.ArchRule;

/// One rule of the house.
///
/// @param name    how the test is called
/// @param witness a word that stands in the report when the rule meets its canary in `trespass`
record Rule(String name, String witness, ArchRule check) {
    @Override
    public String toString() {
        return name;
    }
}
