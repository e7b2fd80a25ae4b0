/**
 * Runs in the browser: shows n GOV.UK text inputs, by our template and by the same HTML set by
 * `innerHTML`, turn and turn about, each time into a new container.
 */
import { html, render } from 'lit';
import { input } from '@council-elements/govuk';

const options = (index) => ({
  id: `field-${index}`,
  name: `field-${index}`,
  label: { text: `Question ${index}` },
  hint: { text: 'For example, 27 3 2026' },
  errorMessage: index % 10 === 0 ? { text: 'Enter an answer' } : undefined,
});

globalThis.benchInputs = (count, rounds) => {
  const view = () => html`${Array.from({ length: count }, (_, index) => input(options(index)))}`;
  const first = document.createElement('div');
  render(view(), first);
  const markup = first.innerHTML.replace(/<!--.*?-->/g, '');

  const show = {
    templates: (container) => render(view(), container),
    innerHTML: (container) => {
      container.innerHTML = markup;
    },
  };
  const times = { templates: [], innerHTML: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(show)) {
      const container = document.createElement('div');
      document.body.append(container);
      const start = performance.now();
      run(container);
      // Laid out as well: what a person waits for.
      container.getBoundingClientRect();
      times[name].push(performance.now() - start);
      container.remove();
    }
  }
  return times;
};
