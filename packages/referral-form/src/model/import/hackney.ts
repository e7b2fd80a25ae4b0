import type {
  AnswerCondition,
  Component,
  Condition,
  FormDefinition,
  Page,
  Repeat,
  Section,
} from '../definition.js';
import { isSimple, mayReveal } from '../questions.js';
import type { Problem } from '../read-definition.js';
import { importComponent } from './hackney-field.js';
import {
  createReport,
  isObject,
  metaOf,
  objectsOf,
  textAt,
  type JsonObject,
  type Report,
} from './json.js';
import { createUniqueId, slug } from './slug.js';

/**
 * Imports a form of Hackney's social care pathway: themes of steps of fields, where a field may
 * depend on what other fields hold. Themes become sections and steps become pages. A field that depends
 * on a choice of the same step is revealed by it, where it is simple and the only one; before any other
 * that depends on an earlier field of its step, the step is split, so that it works without script.
 * Source: https://github.com/LBHackney-IT/core-pathway-prototype
 */
export function importHackney(form: JsonObject): {
  definition: FormDefinition;
  problems: Problem[];
} {
  const { problems, report } = createReport();
  const importer = new Importer(report);
  const title = textAt(form, 'name', '', report);
  for (const theme of objectsOf(form['themes'], '/themes', report)) {
    importer.addTheme(theme.object, theme.path);
  }
  const { pages, sections, conditions } = importer;
  const definition: FormDefinition = {
    id: slug(textAt(form, 'id', '', report) || title),
    version: '1',
    title: title || 'Untitled form',
    sections,
    pages,
    conditions,
    ...metaOf(form, ['id', 'name', 'themes']),
  };
  return { definition, problems };
}

/** A question that conditions of later fields may ask about. */
interface Asked {
  readonly component: Component;
  readonly step: string;
  readonly page: Page;
}

/** What the conditions of a field came to. */
interface Conditions {
  readonly tests: readonly AnswerCondition[];
  readonly asked: readonly Asked[];
  /** One of them could not be kept. */
  readonly lost: boolean;
}

class Importer {
  readonly pages: Page[] = [];
  readonly sections: Section[] = [];
  readonly conditions: Record<string, Condition> = {};
  readonly #asked = new Map<string, Asked[]>();
  readonly #sectionId = createUniqueId();
  readonly #pageId = createUniqueId(['check-answers', 'confirmation', 'task-list']);
  readonly #componentId = createUniqueId();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  addTheme(theme: JsonObject, path: string): void {
    const title = textAt(theme, 'name', path, this.#report) || 'Untitled';
    const id = this.#sectionId(title);
    this.sections.push({ id, title, ...metaOf(theme, ['id', 'name', 'steps']) });
    for (const step of objectsOf(theme['steps'], `${path}/steps`, this.#report)) {
      this.#addStep(step.object, step.path, id);
    }
  }

  #addStep(step: JsonObject, path: string, section: string): void {
    const title = textAt(step, 'name', path, this.#report) || 'Untitled';
    const intro = textAt(step, 'intro', path, this.#report);
    const fields = objectsOf(step['fields'], `${path}/fields`, this.#report);
    if (fields.length === 0) this.#report(path, `“${title}” has no fields: left out`);
    const { meta } = metaOf(step, ['id', 'name', 'intro', 'fields']);
    const before = this.pages.length;
    let page = newPage(title, section);
    if (fields.length > 0 && intro !== '') this.#addText(page, `${title} intro`, intro);
    for (const { object: field, path: where } of fields) {
      const conditions = this.#conditionsOf(field, where, title);
      if (field['type'] === 'repeaterGroup') {
        this.#addGroup(field, where, section, conditions);
        page = newPage(title, section);
        continue;
      }
      const key = keyOf(field);
      const names = [key, `${title} ${key}`];
      const isOnly = fields.filter(({ object }) => followsAsWell(object, field)).length === 1;
      const option = isOnly ? optionFor(conditions, page) : undefined;
      let component = importComponent(field, this.#componentId(...names), where, this.#report);
      if (option && isSimple(component)) option.reveals = component;
      else {
        // What a field depends on must be answered on an earlier page.
        if (conditions.asked.some((asked) => asked.page === page)) page = newPage(title, section);
        component = this.#addField(component, page, conditions);
      }
      const asked = { component, step: title, page };
      this.#asked.set(key, [...(this.#asked.get(key) ?? []), asked]);
    }
    const first = this.pages[before];
    if (first !== undefined && meta !== undefined) first.meta = { ...first.meta, ...meta };
  }

  #addGroup(group: JsonObject, path: string, section: string, conditions: Conditions): void {
    const question = textAt(group, 'question', path, this.#report) || 'Untitled';
    const page = newPage(question, section);
    page.repeat = this.#repeatOf(group, question, path);
    const known = ['id', 'question', 'type', 'hint', 'subfields', 'conditions', 'required'];
    known.push('itemName');
    const condition = this.#allOf(conditions.tests);
    Object.assign(page, metaOf(group, known), condition !== undefined && { condition });
    const hint = textAt(group, 'hint', path, this.#report);
    if (hint !== '') this.#addText(page, `${question} hint`, hint);
    for (const { object, path: where } of objectsOf(
      group['subfields'],
      `${path}/subfields`,
      this.#report,
    )) {
      const inner = this.#conditionsOf(object, where, question);
      const id = this.#componentId(`${question} ${keyOf(object)}`);
      this.#addField(importComponent(object, id, where, this.#report), page, inner);
    }
  }

  /** What a group is asked for each of: of a group that is not required, none will do. */
  #repeatOf(group: JsonObject, question: string, path: string): Repeat {
    const name = textAt(group, 'itemName', path, this.#report) || 'item';
    const itemTitle = name.charAt(0).toUpperCase() + name.slice(1);
    this.#report(
      `${path}/itemName`,
      `Several of “${itemTitle}” are called “${itemTitle}s”: check it`,
    );
    return {
      id: this.#componentId(question, `${question} items`),
      itemTitle,
      itemsTitle: `${itemTitle}s`,
      ...(group['required'] !== true && { min: 0 }),
    };
  }

  #addField(component: Component, page: Page, conditions: Conditions): Component {
    const condition = this.#allOf(conditions.tests);
    if (condition !== undefined) component.condition = condition;
    // It could not appear before; now it does, so nobody must be made to answer it.
    if (conditions.lost && 'label' in component) component.optional = true;
    this.#add(page, component);
    return component;
  }

  #addText(page: Page, name: string, text: string): void {
    this.#add(page, { type: 'paragraph', id: this.#componentId(name), text });
  }

  /** Puts a component on a page; a page becomes part of the form with its first. */
  #add(page: Page, component: Component): void {
    if (page.components.length === 0) {
      page.id = this.#pageId(page.title ?? '');
      page.path = page.id;
      this.pages.push(page);
    }
    page.components.push(component);
  }

  /** Reads the conditions of a field; one that cannot be kept is reported. */
  #conditionsOf(field: JsonObject, path: string, step: string): Conditions {
    const tests: AnswerCondition[] = [];
    const asked: Asked[] = [];
    const all = objectsOf(field['conditions'], `${path}/conditions`, this.#report);
    for (const { object, path: where } of all) {
      const key = String(object['id'] ?? '');
      const value = String(object['value'] ?? '').trim();
      const found = this.#find(key, step);
      if (found === undefined) {
        this.#report(where, `No question before asks “${key}”: always shown, and optional`);
        continue;
      }
      const { component } = found;
      const items = 'items' in component ? component.items : undefined;
      if (items?.every((item) => item.value !== value)) {
        this.#report(where, `“${value}” is not a choice of “${key}”: never shown`);
      }
      const operator = component.type === 'checkboxes' ? 'includes' : 'equals';
      tests.push({ component: component.id, operator, value });
      asked.push(found);
    }
    return { tests, asked, lost: tests.length < all.length };
  }

  /** The name of the condition that every one of some comparisons holds. */
  #allOf(tests: readonly AnswerCondition[]): string | undefined {
    const names = tests.map((test) => {
      const isOne = test.operator === 'equals';
      const name = `${test.component}-${isOne ? 'is' : 'includes'}-${slug(String(test.value))}`;
      this.conditions[name] = test;
      return name;
    });
    if (names.length < 2) return names[0];
    const name = names.join('-and-');
    this.conditions[name] = { all: names.map((condition) => ({ condition })) };
    return name;
  }

  /** The question of a name: of the same step, else the last one before. */
  #find(key: string, step: string): Asked | undefined {
    const found = this.#asked.get(key) ?? [];
    return found.findLast((asked) => asked.step === step) ?? found.at(-1);
  }
}

/** The option on a page that a field depends on alone; undefined where it reveals another already. */
function optionFor({ tests, asked, lost }: Conditions, page: Page) {
  const [[test, ...others], [found]] = [tests, asked];
  if (lost || others.length > 0 || found?.page !== page || !mayReveal(found.component)) {
    return undefined;
  }
  return found.component.items?.find(({ value }) => value === test?.value);
}

/** Whether a field depends on what another does, or on that and more. */
function followsAsWell(field: JsonObject, other: JsonObject): boolean {
  const [mine, theirs] = [conditionKeys(field), conditionKeys(other)];
  return theirs.every((key) => mine.includes(key));
}

function conditionKeys({ conditions }: JsonObject): string[] {
  return (Array.isArray(conditions) ? conditions : [])
    .filter(isObject)
    .map(({ id, value }) => `${String(id)}=${String(value).trim()}`);
}

/** A page that is not part of the form yet. */
function newPage(title: string, section: string): Page {
  return { id: '', path: '', title, section, components: [] };
}

function keyOf(field: JsonObject): string {
  return String(field['id'] ?? field['question'] ?? '');
}
