/**
 * Where knowledge comes from: sources and the records kept of them. It knows people, but no article and no claim.
 */
package org.tickmark.source;
