package org.tickmark.planted.screens.claim.web;

public class ListBacking {}
