/**
 * The demo newsroom: invented people, desks and articles at different stages, made by doing the work that people do. It
 * may use every service; nothing may use it, and outside the demo it does nothing.
 */
package org.tickmark.platform.demo;
