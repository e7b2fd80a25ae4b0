import { CouncilGoalTracker } from './goal-tracker.js';

declare global {
  interface HTMLElementTagNameMap {
    'council-goal-tracker': CouncilGoalTracker;
  }
}

customElements.define('council-goal-tracker', CouncilGoalTracker);
