package vn.nhipcau.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that a reader may rely on everywhere. */
class HabitsTest {

    private static final JavaClasses PRODUCT = Product.classes();

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("now without a clock", HabitsTest::isNowWithoutClock))
                .because("time comes from an injected Clock")
                .check(PRODUCT);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(PRODUCT);
    }

    @Test
    void resourcesOpenNoTransaction() {
        ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(PRODUCT);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(PRODUCT);
    }

    @Test
    void everyRouteSaysWhoMay() {
        ArchRuleDefinition.methods()
                .that(describe("answer requests", HabitsTest::isRoute))
                .should(ArchCondition.from(
                        describe("say who may, themselves or by their class", HabitsTest::saysWhoMay)))
                .check(PRODUCT);
    }

    @Test
    void fieldsOfRecordsAreWrittenInTheirOwnPackage() {
        ArchRuleDefinition.classes()
                .should(writeEntitiesOfTheirOwnPackageOnly())
                .check(PRODUCT);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Mapper|Dto|DTO)")
                .check(PRODUCT);
    }

    @Test
    void resourcesAreInternal() {
        noClasses().that().areAnnotatedWith(Path.class).should().bePublic().check(PRODUCT);
    }

    private static boolean isRoute(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class);
    }

    private static boolean saysWhoMay(JavaMethod method) {
        return Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class, Authenticated.class)
                .anyMatch(
                        who -> method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
    }

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> writeEntitiesOfTheirOwnPackageOnly() {
        return new ArchCondition<>("write only records of their own package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaFieldAccess access : item.getFieldAccessesFromSelf()) {
                    JavaClass owner = access.getTargetOwner();
                    boolean foreign = access.getAccessType() == JavaFieldAccess.AccessType.SET
                            && owner.isAnnotatedWith(Entity.class)
                            && !owner.getPackageName().equals(item.getPackageName());
                    if (foreign) {
                        events.add(SimpleConditionEvent.violated(item, access.getDescription()));
                    }
                }
            }
        };
    }
}
