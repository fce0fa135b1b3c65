/**
 * Violations of the house's law, one package for each rule, which {@code ArchitectureTest} sees each rule reject. They
 * are never deployed and nothing uses them.
 */
package org.tickmark.planted;
