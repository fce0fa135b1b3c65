package org.tickmark;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The law of the house, for any root package: the program's own, and those under which violations are planted. A rule
 * that finds nothing to look at fails, as ArchUnit's default is.
 */
final class House {

    /** What stands to the left of each subject: all that it may use of the house. */
    static final Map<String, Set<String>> LEFT = left();

    private static final String PLATFORM = "platform";
    private static final List<String> ENGINES = List.of("text", "extraction", "alignment");
    private static final List<String> LISTENERS = List.of("audit");

    private final String root;

    House(String root) {
        this.root = root;
    }

    /** The rules by name. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("leftward", leftward());
        rules.put("cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("screens", screensStandAlone());
        rules.put("faces", facesStayInScreens());
        rules.put("entitymanager", entityManagerStaysInRepositories());
        rules.put("setters", entitiesHaveNoSetters());
        rules.put("engines", enginesArePlainJava());
        rules.put("listeners", listenersKnowOnlyShared());
        rules.put("names", namedBeansStayInScreens());
        rules.put("resources", resourcesStayInRest());
        return rules;
    }

    private ArchRule leftward() {
        return classes()
                .that()
                .resideOutsideOfPackages(in(PLATFORM), root)
                .should(useOnlyWhatStandsToTheirLeft())
                .because("a subject that knows only what stands to its left can be read, tested and changed by itself;"
                        + " let the subject to the right call, or observe an event");
    }

    private ArchRule screensStandAlone() {
        return classes()
                .that()
                .resideInAnyPackage(root + "..web..", root + "..rest..")
                .should(beUsedOnlyFromTheirOwnPackage())
                .because("what two screens or resources share belongs into the subject's service");
    }

    private ArchRule facesStayInScreens() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + "..web..", in(PLATFORM))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..")
                .because("a service that knows the screen cannot serve REST, the demo or a test");
    }

    private ArchRule entityManagerStaysInRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("who looks for a query looks in the repositories");
    }

    private ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an entity changes through verbs that can refuse (claim.settle(...))");
    }

    private ArchRule enginesArePlainJava() {
        return noClasses()
                .that()
                .resideInAnyPackage(in(ENGINES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..", "java.sql..", "javax.sql..", "org.jboss..")
                .because("the engines run anywhere, many at a time, without a server");
    }

    private ArchRule listenersKnowOnlyShared() {
        return noClasses()
                .that()
                .resideInAnyPackage(in(LISTENERS))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + "..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAnyPackage(append(in(LISTENERS), in("shared"))))))
                .because("whoever listens hears of everything through events, and is known to nobody");
    }

    private ArchRule namedBeansStayInScreens() {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .should()
                .resideInAnyPackage(root + "..web..", in(PLATFORM))
                .because(
                        "what a view can call is a backing bean; a service checks permissions for callers it can trust");
    }

    private ArchRule resourcesStayInRest() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAPackage(root + "..rest..")
                .because("what the REST face offers is found in one place of each subject");
    }

    private ArchCondition<JavaClass> useOnlyWhatStandsToTheirLeft() {
        return new ArchCondition<>("use only what stands to their left") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = subjectOf(item);
                Set<String> allowed = LEFT.get(own);
                if (allowed == null) {
                    events.add(SimpleConditionEvent.violated(item, own + " has no place in the house: give it one"));
                    return;
                }
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (!isInHouse(used)) {
                        continue;
                    }
                    String other = subjectOf(used);
                    boolean fine = other.equals(own) || allowed.contains(other);
                    events.add(new SimpleConditionEvent(item, fine, dependency.getDescription()));
                }
            }
        };
    }

    private ArchCondition<JavaClass> beUsedOnlyFromTheirOwnPackage() {
        return new ArchCondition<>("be used only from their own package, or where the house is wired") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (Dependency dependency : item.getDirectDependenciesToSelf()) {
                    JavaClass user = dependency.getOriginClass();
                    boolean fine = user.getPackageName().equals(item.getPackageName())
                            || subjectOf(user).equals(PLATFORM);
                    events.add(new SimpleConditionEvent(item, fine, dependency.getDescription()));
                }
            }
        };
    }

    private boolean isInHouse(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String subjectOf(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).split("\\.")[0];
    }

    private String in(String subject) {
        return root + "." + subject + "..";
    }

    private String[] in(List<String> subjects) {
        return subjects.stream().map(this::in).toArray(String[]::new);
    }

    private static String[] append(String[] some, String one) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    private static Map<String, Set<String>> left() {
        Map<String, Set<String>> left = new LinkedHashMap<>();
        left.put("text", Set.of());
        left.put("extraction", Set.of("text"));
        left.put("alignment", Set.of("text"));
        left.put("shared", Set.of());
        left.put("audit", Set.of("shared"));
        Set<String> so = new TreeSet<>(List.of("shared"));
        left.put("newsroom", Set.copyOf(so));
        so.addAll(List.of("newsroom", "text", "extraction", "alignment"));
        left.put("article", Set.copyOf(so));
        left.put("source", Set.copyOf(so));
        so.addAll(List.of("article", "source"));
        left.put("claim", Set.copyOf(so));
        so.add("claim");
        left.put("quote", Set.copyOf(so));
        so.add("quote");
        left.put("assignment", Set.copyOf(so));
        so.add("assignment");
        left.put("signoff", Set.copyOf(so));
        so.add("signoff");
        left.put("publication", Set.copyOf(so));
        return left;
    }
}
