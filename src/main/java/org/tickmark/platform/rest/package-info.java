/**
 * What all resources of the REST face share: its address, its errors, requests that take effect once, its description.
 * It knows every subject's refusals and no subject's resource knows it.
 */
package org.tickmark.platform.rest;
