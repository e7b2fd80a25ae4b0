export * from './messages/index.js';
export {
  CouncilElement,
  type CouncilEventName,
  type ServerContext,
  type StylesLoader,
} from './element/council-element.js';
export { createPart, type Part } from './element/part.js';
export { DocumentTitle } from './element/document-title.js';
