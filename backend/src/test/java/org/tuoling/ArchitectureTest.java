package org.tuoling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tuoling.shared.access.Public;
import org.tuoling.shared.access.Requires;
import org.tuoling.shared.access.SignedIn;

/** The shape that ARCHITECTURE.md describes. */
@AnalyzeClasses(packages = "org.tuoling", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.tuoling.";

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_feature_is_entered_by_its_door_only =
            classes().should(new ArchCondition<>("use no other feature's domain or rest") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    item.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isInside(dependency.getTargetClass()))
                            .filter(dependency -> !featureOf(item).equals(featureOf(dependency.getTargetClass())))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule the_shared_kernel_knows_no_feature = noClasses()
            .that()
            .resideInAPackage(ROOT + "shared..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are of a feature") {
                @Override
                public boolean test(JavaClass target) {
                    return target.getPackageName().startsWith(ROOT) && !featureOf(target).equals("shared");
                }
            });

    @ArchTest
    static final ArchRule http_is_spoken_at_the_edge_only = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule resources_live_in_rest =
            classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..rest..");

    @ArchTest
    static final ArchRule doors_own_the_transactions = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..rest..", "..domain..")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule every_operation_says_who_may_call_it = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(SignedIn.class)
            .orShould()
            .beAnnotatedWith(Public.class);

    @ArchTest
    static final ArchRule every_operation_is_documented =
            methods().that().areMetaAnnotatedWith(HttpMethod.class).should().beAnnotatedWith(Operation.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule collaborators_come_through_the_constructor =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock =
            noClasses().should().callMethodWhere(new DescribedPredicate<>("asks the machine for the time") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                }
            });

    private static boolean isInside(JavaClass target) {
        String name = target.getPackageName();
        return name.startsWith(ROOT)
                && !featureOf(target).equals("shared")
                && (name.contains(".domain") || name.contains(".rest"));
    }

    private static String featureOf(JavaClass type) {
        String[] steps = type.getPackageName().split("\\.");
        return steps.length > 2 ? steps[2] : "";
    }
}
