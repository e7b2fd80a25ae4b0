export { enChart as texts } from '../messages/en-chart.js';
export { helpChartView, ratingChartView } from '../views/chart/charts-view.js';
export { recordedView } from '../views/chart/recorded-view.js';
