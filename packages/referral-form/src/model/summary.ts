import { dateInWords } from '@council-elements/core/messages';
import type { FormTranslate } from '../messages/index.js';
import {
  fieldsTextOf,
  filesOf,
  isAnswered,
  own,
  rowsOf,
  textOf,
  valuesOf,
  type Answer,
  type Answers,
} from './answers.js';
import type { FormDefinition, Section } from './definition.js';
import { dateFieldsOf, fieldsOf, itemsOf, type QuestionComponent } from './fields.js';
import { fileInWords } from './files.js';
import { itemName, itemPlace, repeats } from './groups.js';
import { localise } from './localise.js';
import { walk } from './path.js';
import { presentStep } from './present.js';
import { nameOf } from './naming.js';
import { askedIn } from './questions.js';
import { readDate } from './validators/date.js';
import {
  formatNationalInsuranceNumber,
  nationalInsuranceNumber,
} from './validators/national-insurance-number.js';
import { formatNhsNumber, nhsNumber } from './validators/nhs-number.js';
import { postcode } from './validators/postcode.js';

/** One answer, for check answers and for print. */
export interface SummaryRow {
  /** Where it was asked: a page, or an item of one (`household.2`). */
  readonly pageId: string;
  /** Of a page that repeats and has no items, the id of its `repeat`. */
  readonly componentId: string;
  /** The item that it is about, where the page repeats: “Person 2”. */
  readonly item?: string;
  readonly section?: Section;
  readonly label: string;
  /** The answer in words, one line a part; “Not provided” where there is none. */
  readonly value: string;
  /** Whether there is an answer. */
  readonly provided: boolean;
}

/** The answers that count, in order, in the language of `t`. */
export function summary(
  definition: FormDefinition,
  answers: Answers,
  t: FormTranslate,
): SummaryRow[] {
  const localised = localise(definition, t.language);
  const path = walk(localised, answers);
  return path.steps.flatMap((step) => {
    const { id, section, components } = presentStep(localised, step, path);
    const rowsAbout = (given: Answers, where: Pick<SummaryRow, 'pageId' | 'item'>) =>
      askedIn(components, given).map((component): SummaryRow => {
        const answer = own(given, component.id);
        const provided = isAnswered(answer);
        return {
          ...where,
          componentId: component.id,
          section,
          label: nameOf(component),
          value: provided ? inWords(localised, component, answer, t) : t('notProvided'),
          provided,
        };
      });
    const { page } = step;
    if (!repeats(page)) return rowsAbout(path.answers, { pageId: id });
    const items = rowsOf(own(path.answers, page.repeat.id));
    if (items.length > 0) {
      return items.flatMap((item, index) =>
        rowsAbout(item, {
          pageId: itemPlace(id, index + 1),
          item: itemName(page.repeat, index + 1),
        }),
      );
    }
    const { id: componentId, itemsTitle: label } = page.repeat;
    const value = t('notProvided');
    return [{ pageId: id, componentId, section, label, value, provided: false }];
  });
}

/** Rows one after another that are about the same item, or about none. */
export function byItem(
  rows: readonly SummaryRow[],
): { readonly item: string | undefined; readonly rows: readonly SummaryRow[] }[] {
  const groups: { place: string | undefined; item: string | undefined; rows: SummaryRow[] }[] = [];
  for (const row of rows) {
    const place = row.item === undefined ? undefined : row.pageId;
    const last = groups.at(-1);
    if (last !== undefined && last.place === place) last.rows.push(row);
    else groups.push({ place, item: row.item, rows: [row] });
  }
  return groups;
}

/** Rows under the heading of their section, in the order in which the sections are first met. */
export function bySection(
  rows: readonly SummaryRow[],
): { readonly heading: string | undefined; readonly rows: readonly SummaryRow[] }[] {
  const sections = new Map<string | undefined, SummaryRow[]>();
  for (const row of rows) {
    const heading = row.section?.title;
    sections.set(heading, [...(sections.get(heading) ?? []), row]);
  }
  return [...sections].map(([heading, inSection]) => ({ heading, rows: inSection }));
}

function inWords(
  definition: FormDefinition,
  component: QuestionComponent,
  answer: Answer | undefined,
  t: FormTranslate,
): string {
  const text = textOf(answer);
  switch (component.type) {
    case 'yesNo':
      return text === 'yes' ? (component.yes ?? t('yes')) : (component.no ?? t('no'));
    case 'declaration':
      return t('confirmed');
    case 'radios':
    case 'select':
    case 'autocomplete':
    case 'checkboxes': {
      const chosen = component.type === 'checkboxes' ? valuesOf(answer) : [text];
      return itemsOf(definition, component)
        .filter(({ value }) => chosen.includes(value))
        .map((item) => item.text)
        .join('\n');
    }
    case 'file':
      return filesOf(answer).map(fileInWords).join('\n');
    case 'date': {
      const typed = fieldsTextOf(answer);
      const date = readDate(typed, dateFieldsOf(component));
      return date.ok ? dateInWords(date.value, t.language) : Object.values(typed).join(' ');
    }
    case 'name':
    case 'address': {
      const texts = fieldsTextOf(answer);
      return fieldsOf(component)
        .map(({ field = '' }) => own(texts, field)?.trim() ?? '')
        .filter((part) => part !== '')
        .join(component.type === 'name' ? ' ' : '\n');
    }
    case 'nhsNumber': {
      const number = nhsNumber(text);
      return number.ok ? formatNhsNumber(number.value) : text;
    }
    case 'nationalInsuranceNumber': {
      const number = nationalInsuranceNumber(text);
      return number.ok ? formatNationalInsuranceNumber(number.value) : text;
    }
    case 'postcode': {
      const code = postcode(text);
      return code.ok ? code.value : text;
    }
    default:
      return text;
  }
}
