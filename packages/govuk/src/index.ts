export {
  attributes,
  element,
  heading,
  html,
  type Attributes,
  type AttributeValue,
  type Tag,
} from './html.js';
export { content, trustedHtml, type Content, type Html, type TrustedHtml } from './content.js';
