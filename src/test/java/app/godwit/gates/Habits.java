package app.godwit.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Rules of style that a compiler does not know.
final class Habits {
    private static final Pattern BEAN = Pattern.compile("(get|set)[A-Z].*");

    private Habits() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "no public get and set",
                        ".elsewhere.Powers.getNames1",
                        noMethods().should(beBeanMethods()).because("accessors are nouns, and values do not change")),
                new Rule(
                        "every package says that nothing is null",
                        ".elsewhere.Powers",
                        classes()
                                .should(beNullMarked())
                                .because("NullAway and a reader both go by the package's word")));
    }

    private static ArchCondition<JavaMethod> beBeanMethods() {
        return ArchCondition.from(describe("be public get or set methods of our own", Habits::isOurBeanMethod));
    }

    /// Something to read without a parameter, or to write with one. A library's interface may demand such a
    /// name: then it is not ours.
    private static boolean isOurBeanMethod(JavaMethod method) {
        int parameters = method.getName().startsWith("get") ? 0 : 1;
        return BEAN.matcher(method.getName()).matches()
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().size() == parameters
                && Stream.concat(
                                method.getOwner().getAllRawSuperclasses().stream(),
                                method.getOwner().getAllRawInterfaces().stream())
                        .flatMap(type -> type.getMethods().stream())
                        .noneMatch(inherited -> inherited.getName().equals(method.getName()));
    }

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be in a package with a package-info that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                events.add(new SimpleConditionEvent(type, marked, type.getFullName() + " is in an unmarked package"));
            }
        };
    }
}
