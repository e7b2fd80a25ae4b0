#!/usr/bin/env node
// Here and not in dist, so that npm can make it a command before anything is built.
import '../dist/cli/council-event-server-check.js';
