package org.tickmark.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, in the real WAR, on its real database: {@code @Inject} works, and each test
 * makes the data it needs. All such classes share one deployment, so a test may count on nothing but the demo
 * newsroom and what it made itself.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("database")
@ExtendWith(ArquillianExtension.class)
public @interface InContainer {}
