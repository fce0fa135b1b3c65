package org.tickmark.testing;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys the WAR once for the whole run instead of once a class, which would cost each class some seconds. No test
 * class declares a deployment. Classes marked {@link InContainer} run inside it, the others outside.
 *
 * <p>The server works in a copy of its folder (see {@code arquillian.xml}), so what is deployed when it stops is gone
 * with it.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                DeploymentScenarioGenerator.class, AnnotationDeploymentScenarioGenerator.class, WarForEveryClass.class);
        builder.observer(Keeper.class);
    }

    /** Answers the same WAR whichever class asks. */
    public static final class WarForEveryClass implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            try {
                return List.of(new DeploymentDescription("tickmark", Deployments.war()));
            } catch (java.io.IOException | java.net.URISyntaxException broken) {
                throw new IllegalStateException("The WAR cannot be prepared for the tests", broken);
            }
        }
    }

    /** Keeps the first class's deployment for all that follow. */
    public static final class Keeper {

        private DeploymentScenario kept;
        private boolean tried;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        /** Prepares the WAR for the first class only; then says for each class on which side of it its tests run. */
        public void prepare(@Observes EventContext<GenerateDeployment> context) {
            if (kept == null) {
                context.proceed();
                kept = scenario.get();
            } else {
                scenario.set(kept);
            }
            TestClass testClass = context.getEvent().getTestClass();
            for (Deployment deployment : kept.deployments()) {
                deployment.getDescription().shouldBeTestable(testClass.isAnnotationPresent(InContainer.class));
            }
        }

        /** Lets the first deployment through. Where that failed, the classes that follow fail without trying again. */
        public void deploy(@Observes EventContext<DeployDeployment> context) {
            if (context.getEvent().getDeployment().isDeployed()) {
                return;
            }
            if (tried) {
                throw new IllegalStateException("The WAR was not deployed: the first class of this run says why");
            }
            tried = true;
            context.proceed();
        }

        /** Leaves the deployment in place; the server that holds it is stopped at the end of the run. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // Nothing to do, on purpose: going on with the event would undeploy.
        }
    }
}
