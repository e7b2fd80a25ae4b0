import type { Component, Item, TextComponent } from '../definition.js';
import { metaOf, objectsOf, textAt, type JsonObject, type Report } from './json.js';

/** What of a field becomes part of a component; the rest is kept as `meta`. */
const KNOWN = ['id', 'question', 'type', 'hint', 'required', 'choices', 'conditions', 'rows'];

/** What a person would have seen and does not now. */
const SHOWN = ['default', 'placeholder', 'error'];

const CHOICES = ['radios', 'checkboxes', 'select'] as const;

/** One field as a component, without its conditions. */
export function importComponent(
  field: JsonObject,
  id: string,
  path: string,
  report: Report,
): Component {
  const label = textAt(field, 'question', path, report) || id;
  const hint = textAt(field, 'hint', path, report);
  for (const key of SHOWN.filter((name) => field[name] !== undefined && field[name] !== '')) {
    report(`${path}/${key}`, 'Not imported, kept as meta');
  }
  const type = field['type'];
  const width = widthOf(field);
  const known = width === undefined ? KNOWN : [...KNOWN, 'className'];
  if (type === 'echo') {
    report(path, `“${label}” repeats an earlier answer: imported as text`);
    return { type: 'inset', id, text: label, ...metaOf(field, known) };
  }
  const question = {
    id,
    label,
    ...(hint === '' ? {} : { hint }),
    ...(field['required'] === true ? {} : { optional: true }),
    ...metaOf(field, known),
  };
  const text: TextComponent = { type: 'text', ...question, ...(width && { width }) };
  switch (type) {
    case 'text':
      return text;
    case 'date':
      return { type, ...question };
    case 'textarea': {
      const rows = field['rows'];
      return { type, ...question, ...(typeof rows === 'number' && { rows }) };
    }
    case 'timetable':
      report(path, `“${label}” is a timetable: imported as text`);
      return { type: 'textarea', ...question };
    case 'socialCareId':
      report(path, `“${label}” looks up a social care ID: imported as text, not looked up`);
      return text;
    default:
      break;
  }
  const choice = CHOICES.find((name) => name === type);
  if (choice === undefined) {
    report(`${path}/type`, `There is no field type “${String(type)}”: imported as text`);
    return text;
  }
  const items = importItems(field, path, report);
  if (items.length > 0) return { type: choice, ...question, items };
  report(path, `“${label}” has no choices: imported as text`);
  return text;
}

function importItems(field: JsonObject, path: string, report: Report): Item[] {
  const items: Item[] = [];
  for (const choice of objectsOf(field['choices'], `${path}/choices`, report)) {
    const value = textAt(choice.object, 'value', choice.path, report);
    const text = textAt(choice.object, 'label', choice.path, report) || value;
    if (value === '') report(choice.path, 'The choice has no value: left out');
    else if (items.some((item) => item.value === value)) {
      report(choice.path, `“${value}” is a choice already: left out`);
    } else items.push({ value, text });
  }
  return items;
}

function widthOf(field: JsonObject): TextComponent['width'] {
  const [, digits] = /^govuk-input--width-(\d+)$/.exec(String(field['className'] ?? '')) ?? [];
  return ([2, 3, 4, 5, 10, 20, 30] as const).find((width) => width === Number(digits));
}
