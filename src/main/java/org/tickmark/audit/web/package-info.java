/**
 * The screens of the trail and of an article's history, and the trail as a file. They know the audit and nothing else.
 */
package org.tickmark.audit.web;
