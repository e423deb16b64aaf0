package org.surkrut;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.surkrut.game.Game;
import org.surkrut.store.account.Account;
import org.surkrut.web.index.Index;

/** What the modules and packages may know of each other. */
class ArchitectureTest {
    private static final String GAME = "org.surkrut.game..";
    private static final String PROTOCOL = "org.surkrut.protocol..";
    private static final String EXCHANGE = "org.surkrut.exchange..";
    private static final String STORE = "org.surkrut.store..";
    private static final String WEB = "org.surkrut.web..";

    /** Ways to ask for the time or for chance, and to reach out of memory. */
    private static final Set<String> IMPURE_MEMBERS =
            Set.of(
                    "java.lang.System.nanoTime",
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.getenv",
                    "java.lang.System.getProperty",
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.Math.random",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.util.UUID.randomUUID",
                    "java.util.Collections.shuffle");

    private static final JavaClasses JPA = importedWith(Account.class);
    private static final JavaClasses EJB = importedWith(Game.class);
    private static final JavaClasses WAR = importedWith(Index.class);
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .importLocations(
                            Set.of(
                                    location(Account.class),
                                    location(Game.class),
                                    location(Index.class)));

    private static JavaClasses importedWith(Class<?> one) {
        return new ClassFileImporter().importLocations(Set.of(location(one)));
    }

    private static Location location(Class<?> one) {
        return Location.of(one.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void rulesKnowNothingButTheLanguage() {
        classes()
                .that(are(resideInAnyPackage(GAME)))
                .should()
                .onlyDependOnClassesThat(are(resideInAnyPackage("java..", "javax.crypto..", GAME)))
                .check(ALL);
    }

    @Test
    void theProtocolKnowsNothingButTheLanguage() {
        classes()
                .that(are(resideInAnyPackage(PROTOCOL)))
                .should()
                .onlyDependOnClassesThat(are(resideInAnyPackage("java..", PROTOCOL)))
                .check(ALL);
    }

    @Test
    void rulesAndProtocolAskNeitherTheClockNorChanceNorTheOutside() {
        noClasses()
                .that(are(resideInAnyPackage(GAME, PROTOCOL)))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "is impure", access -> isImpure(access.getTarget())))
                .check(ALL);
        noClasses()
                .that(are(resideInAnyPackage(GAME, PROTOCOL)))
                .should()
                .dependOnClassesThat(
                        are(
                                resideInAnyPackage(
                                        "java.io..",
                                        "java.nio.file..",
                                        "java.net..",
                                        "java.sql..",
                                        "java.lang.reflect..",
                                        "java.util.concurrent..",
                                        "java.util.logging..")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Random.class,
                        SecureRandom.class,
                        ThreadLocalRandom.class,
                        Clock.class,
                        Thread.class)
                .check(ALL);
    }

    @Test
    void questionFilesAreBytesAndNothingElse() {
        classes()
                .that(are(resideInAnyPackage(EXCHANGE)))
                .should()
                .onlyDependOnClassesThat(
                        are(
                                resideInAnyPackage(
                                        EXCHANGE,
                                        "java.io..",
                                        "java.lang..",
                                        "java.math..",
                                        "java.net..",
                                        "java.nio..",
                                        "java.security..",
                                        "java.text..",
                                        "java.util..",
                                        "javax.xml.stream..",
                                        "com.fasterxml.jackson..",
                                        "de.siegmar.fastcsv..",
                                        "org.apache.commons.compress..",
                                        "org.dhatim.fastexcel..",
                                        "org.jsoup..")))
                .check(ALL);
        noClasses()
                .that(are(resideInAnyPackage(EXCHANGE)))
                .should()
                .dependOnClassesThat(
                        are(resideInAnyPackage("java.nio.file..", "java.util.concurrent..")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, Thread.class)
                .orShould()
                .accessTargetWhere(
                        DescribedPredicate.describe(
                                "is impure", access -> isImpure(access.getTarget())))
                .check(ALL);
    }

    private static boolean isImpure(AccessTarget target) {
        return IMPURE_MEMBERS.contains(target.getOwner().getName() + "." + target.getName());
    }

    @Test
    void arrowsRunFromTheWebToTheBeansToTheStore() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.surkrut..")
                .layer("web")
                .definedBy(WEB)
                .layer("ejb")
                .definedBy(are(resideOutsideOfPackages(WEB, STORE)))
                .layer("jpa")
                .definedBy(STORE)
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ejb")
                .mayOnlyBeAccessedByLayers("web")
                .whereLayer("jpa")
                .mayOnlyBeAccessedByLayers("ejb")
                .ensureAllClassesAreContainedInArchitecture()
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.surkrut.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void aPackageLivesInOneModule() {
        Map<String, Set<String>> packages =
                Map.of("jpa", packages(JPA), "ejb", packages(EJB), "web", packages(WAR));

        List<String> all = packages.values().stream().flatMap(Set::stream).toList();
        assertThat(all).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(packages.get("jpa")).allMatch(name -> name.startsWith("org.surkrut.store."));
        assertThat(packages.get("web")).allMatch(name -> name.startsWith("org.surkrut.web."));
        assertThat(packages.get("ejb"))
                .noneMatch(name -> name.matches("org\\.surkrut\\.(store|web)\\..*"));
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    @Test
    void onePackageAloneKnowsTheServer() {
        noClasses()
                .that(are(resideOutsideOfPackages("org.surkrut.web.wildfly..")))
                .should()
                .dependOnClassesThat(are(resideInAnyPackage("org.jboss..", "org.wildfly..")))
                .check(ALL);
    }

    @Test
    void roomsNeverSeeASocket() {
        noClasses()
                .that(are(resideOutsideOfPackages(WEB)))
                .should()
                .dependOnClassesThat(
                        are(resideInAnyPackage("jakarta.websocket..", "jakarta.servlet..")))
                .check(ALL);
    }
}
