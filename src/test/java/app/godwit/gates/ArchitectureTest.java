package app.godwit.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The shape of the house, and the proof that each rule reports the class in `trespass` that breaks it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String OURS = "app.godwit";
    private static final String CANARY = "app.godwit.gates.trespass";

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(OURS);
    private final JavaClasses canary = new ClassFileImporter().importPackages(CANARY);

    private final JavaClasses tests = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(OURS);

    @ParameterizedTest
    @MethodSource("rulesForTheHouse")
    void theHouseKeeps(Rule rule) {
        rule.check().check(house);
    }

    @ParameterizedTest
    @MethodSource("rulesForTheCanary")
    void theCanaryIsReportedBy(Rule rule) {
        assertThat(reported(rule)).contains(rule.witness());
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(rulesForTheHouse())
                .allSatisfy(rule -> assertThat(rule.check().getDescription()).contains(", because "));
    }

    @Test
    void everyWayToMisuseAPowerIsReported() {
        String all = rulesForTheCanary().map(this::reported).collect(Collectors.joining("\n"));

        assertThat(canary.get(CANARY + ".elsewhere.Powers").getMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(all).contains(".elsewhere.Powers." + method.getName() + "("));
    }

    @Test
    void classFilesOfThisJdkAreRead() {
        assertThat(house.contain(OURS + ".Main")).isTrue();
        assertThat(house.get(OURS + ".tweets.Tweet").getFields()).isNotEmpty();
    }

    @Test
    void testsWaitForConditionsAndNotForTime() {
        noClasses()
                .that(resideOutsideOfPackage(CANARY + ".."))
                .should()
                .accessTargetWhere(describe("sleep", Powers::sleeps))
                .because("a test that waits for time is slow on a fast machine and fails on a slow one")
                .check(tests);
    }

    private String reported(Rule rule) {
        return String.join(
                "\n", rule.check().evaluate(canary).getFailureReport().getDetails());
    }

    private static Stream<Rule> rulesForTheHouse() {
        return rules(OURS);
    }

    private static Stream<Rule> rulesForTheCanary() {
        return rules(CANARY);
    }

    private static Stream<Rule> rules(String root) {
        return Stream.of(Rooms.rules(root), Powers.rules(root), Habits.rules()).flatMap(List::stream);
    }
}
