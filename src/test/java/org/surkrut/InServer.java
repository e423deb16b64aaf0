package org.surkrut;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Test classes that run inside the server. They go there as a small WAR of their own which sees the
 * deployed EAR's classes, so that the beans under test are those of the built EAR, unchanged, and
 * the server deploys it only once.
 *
 * <p>Beans are looked up by {@code java:global/surkrut/surkrut-ejb/Bean}.
 */
public final class InServer {
    private static final String SEES_THE_EAR =
            """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.surkrut.ear" meta-inf="export"/>
                  <module name="deployment.surkrut.ear.surkrut-ejb.jar"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    private InServer() {}

    public static WebArchive war(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, classes[0].getSimpleName() + ".war")
                .addClasses(classes)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(
                        new StringAsset(SEES_THE_EAR), "jboss-deployment-structure.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
