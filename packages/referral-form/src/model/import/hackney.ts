import type { Component, Condition, FormDefinition, Page, Section } from '../definition.js';
import type { Problem } from '../read-definition.js';
import { importComponent } from './hackney-field.js';
import { createReport, metaOf, objectsOf, textAt, type JsonObject, type Report } from './json.js';
import { createUniqueId, slug } from './slug.js';

/** A question that conditions of later fields may ask about. */
interface Asked {
  readonly id: string;
  readonly step: string;
  readonly page: Page;
  readonly checkboxes: boolean;
  readonly values: readonly string[] | undefined;
}

/**
 * Imports a form of Hackney's social care pathway: themes of steps of fields, where a field may
 * depend on what other fields hold. Themes become sections and steps become pages. A step is split
 * before a field that depends on an earlier one of the same step, so that it works without script.
 * Source: https://github.com/LBHackney-IT/core-pathway-prototype
 */
export function importHackney(form: JsonObject): {
  definition: FormDefinition;
  problems: Problem[];
} {
  const { problems, report } = createReport();
  const builder = new Builder(report);
  const title = textAt(form, 'name', '', report);
  for (const theme of objectsOf(form['themes'], '/themes', report)) {
    builder.addTheme(theme.object, theme.path);
  }
  const { pages, sections, conditions } = builder;
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

class Builder {
  readonly pages: Page[] = [];
  readonly sections: Section[] = [];
  readonly conditions: Record<string, Condition> = {};
  readonly #asked = new Map<string, Asked[]>();
  readonly #sectionId = createUniqueId();
  readonly #pageId = createUniqueId(['check-answers', 'confirmation']);
  readonly #componentId = createUniqueId();

  constructor(readonly report: Report) {}

  addTheme(theme: JsonObject, path: string): void {
    const title = textAt(theme, 'name', path, this.report) || 'Untitled';
    const id = this.#sectionId(title);
    this.sections.push({ id, title, ...metaOf(theme, ['id', 'name', 'steps']) });
    for (const step of objectsOf(theme['steps'], `${path}/steps`, this.report)) {
      this.#addStep(step.object, step.path, id);
    }
  }

  #addStep(step: JsonObject, path: string, section: string): void {
    const title = textAt(step, 'name', path, this.report) || 'Untitled';
    const intro = textAt(step, 'intro', path, this.report);
    let page = this.#startPage(title, section);
    Object.assign(page, metaOf(step, ['id', 'name', 'intro', 'fields']));
    if (intro !== '') {
      page.components.push({
        type: 'paragraph',
        id: this.#componentId(`${title} intro`),
        text: intro,
      });
    }
    for (const field of objectsOf(step['fields'], `${path}/fields`, this.report)) {
      const conditions = this.#conditionsOf(field.object, field.path, title);
      if (field.object['type'] === 'repeaterGroup') {
        this.#addGroup(field.object, field.path, section, conditions.names);
        page = this.#startPage(title, section);
        continue;
      }
      // What a field depends on must be answered on an earlier page.
      if (conditions.asked.some((asked) => asked.page === page)) {
        page = this.#startPage(title, section);
      }
      this.#addField(field.object, field.path, title, page, conditions);
    }
    // A page that a group left empty, or a step without fields, asks nothing.
    const empty = this.pages.filter(({ components }) => components.length === 0);
    for (const nothing of empty) this.pages.splice(this.pages.indexOf(nothing), 1);
    if (objectsOf(step['fields'], path, () => undefined).length === 0) {
      this.report(path, `“${title}” has no fields`);
    }
  }

  #startPage(title: string, section: string): Page {
    const last = this.pages.at(-1);
    if (last !== undefined && last.components.length === 0 && last.title === title) return last;
    const id = this.#pageId(title);
    const page: Page = { id, path: id, title, section, components: [] };
    this.pages.push(page);
    return page;
  }

  #addField(
    field: JsonObject,
    path: string,
    step: string,
    page: Page,
    conditions: { readonly names: readonly string[]; readonly lost: boolean },
  ): void {
    const key = String(field['id'] ?? field['question'] ?? '');
    const id = this.#componentId(key, `${step} ${key}`);
    const component = importComponent(field, id, path, this.report);
    const condition = this.#allOf(conditions.names);
    if (condition !== undefined) component.condition = condition;
    // It could not appear before; now it does, so nobody must be made to answer it.
    if (conditions.lost && 'label' in component) component.optional = true;
    page.components.push(component);
    this.#remember(key, step, page, component);
  }

  #addGroup(group: JsonObject, path: string, section: string, conditions: readonly string[]): void {
    const question = textAt(group, 'question', path, this.report) || 'Untitled';
    this.report(path, `“${question}” can be repeated: imported as a single entry`);
    const page = this.#startPage(question, section);
    const condition = this.#allOf(conditions);
    if (condition !== undefined) page.condition = condition;
    Object.assign(
      page,
      metaOf(group, ['id', 'question', 'type', 'hint', 'subfields', 'conditions', 'required']),
    );
    const hint = textAt(group, 'hint', path, this.report);
    if (hint !== '') {
      page.components.push({
        type: 'paragraph',
        id: this.#componentId(`${question} hint`),
        text: hint,
      });
    }
    for (const field of objectsOf(group['subfields'], `${path}/subfields`, this.report)) {
      const inner = this.#conditionsOf(field.object, field.path, question);
      const key = String(field.object['id'] ?? field.object['question'] ?? '');
      const id = this.#componentId(`${question} ${key}`);
      const component = importComponent(field.object, id, field.path, this.report);
      if ('label' in component && (inner.lost || group['required'] !== true))
        component.optional = true;
      page.components.push(component);
    }
  }

  /** The named conditions of a field; one that cannot be kept is reported. */
  #conditionsOf(field: JsonObject, path: string, step: string) {
    const names: string[] = [];
    const asked: Asked[] = [];
    let lost = false;
    const conditions = objectsOf(field['conditions'], `${path}/conditions`, this.report);
    for (const { object, path: where } of conditions) {
      const target = String(object['id'] ?? '');
      const value = String(object['value'] ?? '').trim();
      const found = this.#find(target, step);
      if (found === undefined) {
        lost = true;
        const reason = `No question before asks “${target}”: always shown, and optional`;
        this.report(where, reason);
        continue;
      }
      if (found.values?.includes(value) === false) {
        this.report(where, `“${value}” is not a choice of “${target}”: never shown`);
      }
      const name = `${found.id}-${found.checkboxes ? 'includes' : 'is'}-${slug(value)}`;
      const operator = found.checkboxes ? 'includes' : 'equals';
      this.conditions[name] = { component: found.id, operator, value };
      names.push(name);
      asked.push(found);
    }
    return { names, asked, lost };
  }

  /** The name of the condition that every one of some holds. */
  #allOf(names: readonly string[]): string | undefined {
    if (names.length < 2) return names[0];
    const name = names.join('-and-');
    this.conditions[name] = { all: names.map((condition) => ({ condition })) };
    return name;
  }

  #remember(key: string, step: string, page: Page, component: Component): void {
    const values = 'items' in component ? component.items?.map(({ value }) => value) : undefined;
    const asked = {
      id: component.id,
      step,
      page,
      checkboxes: component.type === 'checkboxes',
      values,
    };
    this.#asked.set(key, [...(this.#asked.get(key) ?? []), asked]);
  }

  /** The question of a name: of the same step, else the last one before. */
  #find(key: string, step: string): Asked | undefined {
    const found = this.#asked.get(key) ?? [];
    return found.findLast((asked) => asked.step === step) ?? found.at(-1);
  }
}
