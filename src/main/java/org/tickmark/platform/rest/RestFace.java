package org.tickmark.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The address of the REST face; its resources are found in the {@code .rest} packages. */
@ApplicationPath("/api/v1")
public class RestFace extends Application {}
