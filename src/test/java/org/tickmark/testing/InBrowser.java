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
 * A test that uses the deployed WAR through Chromium. A test method takes a {@code com.microsoft.playwright.Page}
 * (its own, in a context of its own), whose addresses start at the server: {@code page.navigate("/signin.xhtml")}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(ArquillianExtension.class)
@ExtendWith(Browser.class)
public @interface InBrowser {}
