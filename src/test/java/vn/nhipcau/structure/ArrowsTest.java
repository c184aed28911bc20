package vn.nhipcau.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The picture in the README is the rule. */
class ArrowsTest {

    private static final JavaClasses PRODUCT = Product.classes();

    @Test
    void everyArrowIsDrawn() {
        ArchRuleDefinition.classes()
                .should(adhereToPlantUmlDiagram(
                        getClass().getResource("/modules.puml"),
                        consideringOnlyDependenciesInAnyPackage("vn.nhipcau..")))
                .check(PRODUCT);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("vn.nhipcau.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("vn.nhipcau.(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void nobodyUsesTheDemoData() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("vn.nhipcau.demo")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.nhipcau.demo")
                .check(PRODUCT);
    }
}
