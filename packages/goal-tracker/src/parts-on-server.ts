import { isServer } from 'lit';
import { loadParts } from './views/parts.js';

// A server renders without waiting. No part imports this: it would wait for itself.
if (isServer) await loadParts();
