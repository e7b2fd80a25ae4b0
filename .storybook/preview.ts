import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import '@council-elements/govuk/council.css';
import { storyOptions } from '../scripts/axe/rules.mjs';
import DocsPage from './docs-page.mdx';
import { formatHtml } from './docs/format.js';
import { applyGlobals, applyTheme, globalTypes, initialGlobals } from './globals.js';
import './preview.css';

// Written by `npm run manifest`; a package that has none yet has no API table.
const manifests = Object.values(
  import.meta.glob<{ modules: unknown[] }>('../packages/*/custom-elements.json', {
    eager: true,
    import: 'default',
  }),
);
setCustomElementsManifest({
  schemaVersion: '1.0.0',
  modules: manifests.flatMap(({ modules }) => modules),
});

// What checks a story in every theme need not render it for each.
void addons.ready().then((channel) => channel.on('applyTheme', applyTheme));

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [
    (story, { globals }) => {
      applyGlobals(globals);
      return story();
    },
  ],
  parameters: {
    docs: {
      page: DocsPage,
      codePanel: true,
      source: { transform: formatHtml, excludeDecorators: true },
    },
    a11y: { options: storyOptions },
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'About',
          'Start here',
          'Theming',
          'Accessibility',
          'Services',
          'Building blocks',
          'GOV.UK',
        ],
      },
    },
  },
} satisfies Preview;
