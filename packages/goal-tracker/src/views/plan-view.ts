import { nothing } from 'lit';
import type { TrackerState, ViewContext } from './context.js';
import { loadingView } from './loading-view.js';

/** The plan as whoever reads it needs it. */
export const planView = (state: TrackerState, context: ViewContext) =>
  state.parts[state.author.role]?.planView(state, context) ??
  (state.isCutOff ? nothing : loadingView(context));
