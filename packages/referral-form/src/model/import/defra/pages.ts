import type { Component, Page, Repeat } from '../../definition.js';
import { isQuestion, type QuestionComponent } from '../../fields.js';
import { MOST_ITEMS } from '../../groups.js';
import { isSimple, mayReveal, type SimpleQuestion } from '../../questions.js';
import { isObject, metaOf, objectsOf, type JsonObject, type Report } from '../json.js';
import { createUniqueId } from '../slug.js';
import { importContent, isContentType, readContent, toComponent } from './content.js';
import { importField } from './fields.js';
import { importLists, type ImportedList } from './lists.js';
import { wordsAt } from './words.js';

/** The words beside the box of a declaration, where it has no own. Source: DEFRA forms-engine. */
const DECLARATION = 'I understand and agree';

/** Pages whose controller asks for nothing that ours do not. */
const PLAIN_CONTROLLERS = /^(?:$|Start|Page|Question|Home|Terminal|Summary|FileUpload|UploadPage)/;

/** A page as it was imported. */
export interface ImportedPage {
  readonly page: Page;
  readonly source: JsonObject;
  readonly path: string;
  /** The kind of page that its controller makes: `Summary`, `Terminal`; empty for a plain one. */
  readonly controller: string;
}

/** Imports the pages of a form, and knows its questions and content by the names they had. */
export class Pages {
  readonly pages: ImportedPage[] = [];
  readonly lists: ReadonlyMap<string, ImportedList>;
  /** Components with where they were, to give them their conditions. */
  readonly components: { component: Component; source: JsonObject; path: string }[] = [];
  readonly #questions = new Map<string, QuestionComponent>();
  /** Lists whose choices became a question's own. */
  readonly inlined = new Set<string>();
  readonly componentId = createUniqueId();
  readonly pageId = createUniqueId(['check-answers', 'confirmation', 'task-list']);
  readonly #report: Report;

  constructor(form: JsonObject, sectionOf: (key: unknown) => string | undefined, report: Report) {
    this.#report = report;
    this.lists = importLists(form['lists'], report);
    for (const { object, path } of objectsOf(form['pages'], '/pages', report)) {
      this.#addPage(object, path, sectionOf(object['section']));
    }
  }

  /** The question of a name, of a section and a name, or of an id. */
  question(name: string): QuestionComponent | undefined {
    return this.#questions.get(name);
  }

  #addPage(source: JsonObject, path: string, section: string | undefined): void {
    const controller = controllerOf(source);
    const title = wordsAt(source, 'title', path, this.#report);
    const fields = objectsOf(source['components'], `${path}/components`, this.#report);
    const [only] = fields;
    const address = String(source['path'] ?? '').replace(/^\//, '');
    const name = title || String(only?.object['title'] ?? '') || address || 'Untitled';
    if (section === undefined && source['section'] !== undefined) {
      this.#report(`${path}/section`, 'There is no such section: left out');
    }
    const repeat = this.#repeatOf(source, controller, name, path);
    if (!controller.startsWith('Repeat') && !PLAIN_CONTROLLERS.test(controller)) {
      const reason = `“${controller}” does more than a page: imported as a plain page`;
      this.#report(`${path}/controller`, reason);
    }
    const components = fields.flatMap(({ object, path: where }) =>
      this.#addComponent(object, where, name, source['section'], repeat !== undefined),
    );
    const [first] = components;
    const isHeading = first !== undefined && isQuestion(first) && first.label === title;
    const id = controller === 'Summary' ? '' : this.pageId(name);
    const page: Page = {
      id,
      path: id,
      // One question is its own heading.
      ...(title === '' || isHeading ? {} : { title }),
      ...(section !== undefined && { section }),
      components,
      ...(repeat && { repeat }),
      ...metaOf(source, ['title', 'section', 'components', 'next', 'condition', 'repeat']),
    };
    this.pages.push({ page, source, path, controller });
  }

  /**
   * What a page is asked for each of. Several are called by adding an “s”, as the engine does.
   * Source: https://github.com/DEFRA/forms-engine-plugin (RepeatPageController)
   */
  #repeatOf(
    { repeat }: JsonObject,
    controller: string,
    name: string,
    path: string,
  ): Repeat | undefined {
    if (!isObject(repeat)) {
      if (controller.startsWith('Repeat')) {
        this.#report(path, `“${name}” does not say what it repeats: imported as a single entry`);
      }
      return undefined;
    }
    const options = isObject(repeat['options']) ? repeat['options'] : {};
    const { min, max } = isObject(repeat['schema']) ? repeat['schema'] : { min: 1, max: undefined };
    const itemTitle = wordsAt(options, 'title', `${path}/repeat/options`, this.#report) || name;
    const limit = (name: 'min' | 'max', value: unknown, least: number) => {
      if (value === undefined) return {};
      if (Number.isInteger(value) && Number(value) >= least && Number(value) <= MOST_ITEMS) {
        return { [name]: Number(value) };
      }
      const reason = `${JSON.stringify(value)} is no number from ${least} to ${MOST_ITEMS}: left out`;
      this.#report(`${path}/repeat/schema/${name}`, reason);
      return {};
    };
    return {
      id: this.componentId(String(options['name'] ?? itemTitle), `${name} items`),
      itemTitle,
      itemsTitle: `${itemTitle}s`,
      ...limit('min', min, 0),
      ...limit('max', max, 1),
    };
  }

  #addComponent(
    source: JsonObject,
    path: string,
    pageName: string,
    section: unknown,
    repeated: boolean,
  ): Component[] {
    const { type } = source;
    const options = isObject(source['options']) ? source['options'] : {};
    const added = isContentType(type)
      ? importContent({ ...source, type }, path, this.componentId, `${pageName} text`, this.#report)
      : type === 'List' || type === 'FlashCard'
        ? this.#listContent(source, path, pageName)
        : type === 'DeclarationField'
          ? this.#declaration(source, options, path, pageName)
          : type === 'HiddenField'
            ? this.#leaveOut(path)
            : [this.#field(source, path, pageName)];
    for (const component of added) {
      this.components.push({ component, source, path });
      // No condition can ask about one of several answers.
      if (isQuestion(component) && !repeated) this.#know(component, source, section);
    }
    return added.map((component) => this.#withRevealed(component, pageName, section, repeated));
  }

  #know(component: QuestionComponent, source: JsonObject, section: unknown): void {
    const names = [source['id'], source['name'], `${String(section)}.${String(source['name'])}`];
    for (const name of names.filter((key) => typeof key === 'string')) {
      if (!this.#questions.has(name)) this.#questions.set(name, component);
    }
  }

  /** Gives a question the choices of its list as its own, where they reveal questions. */
  #withRevealed(
    component: Component,
    pageName: string,
    section: unknown,
    repeated: boolean,
  ): Component {
    const id = 'list' in component ? component.list : undefined;
    const list = [...this.lists.values()].find((each) => each.id === id);
    if (list === undefined || list.conditionals.size === 0) return component;
    const revealed = new Map<string, SimpleQuestion>();
    for (const [value, { object, path }] of list.conditionals) {
      const fields = objectsOf(object['components'], `${path}/components`, this.#report);
      const [only] = fields;
      const isOne = fields.length === 1 && mayReveal(component) && !hasCondition(only?.object);
      const question = only && isOne && this.#field(only.object, only.path, `${pageName} ${value}`);
      if (question && isSimple(question)) {
        revealed.set(value, question);
        if (!repeated) this.#know(question, only.object, section);
      } else this.#report(path, 'Not imported: a choice reveals one simple question and no more');
    }
    if (revealed.size === 0 || !mayReveal(component)) return component;
    delete component.list;
    component.items = list.items.map((item) => {
      const reveals = revealed.get(item.value);
      return reveals === undefined ? item : { ...item, reveals };
    });
    this.inlined.add(list.id);
    return component;
  }

  #field(source: JsonObject, path: string, pageName: string): Component {
    const title = String(source['shortDescription'] || source['title'] || source['name'] || '');
    const id = this.componentId(title, `${pageName} ${title}`);
    return importField(source, id, path, (field) => this.#listOf(field, path), this.#report);
  }

  #listOf(field: JsonObject, path: string): ImportedList | undefined {
    const values = isObject(field['values']) ? field['values'] : {};
    const key = field['list'] ?? values['list'];
    const list = this.lists.get(String(key));
    if (list === undefined) this.#report(path, `There is no list “${String(key)}”`);
    return list;
  }

  #listContent(source: JsonObject, path: string, pageName: string): Component[] {
    const list = this.#listOf(source, path);
    if (list === undefined) return [];
    const points = list.items.map(({ text, hint }) => (hint ? `${text}: ${hint}` : text));
    const id = this.componentId(`${pageName} list`);
    return [{ type: 'list', id, points, ...metaOf(source, ['type', 'list', 'options']) }];
  }

  #declaration(
    source: JsonObject,
    options: JsonObject,
    path: string,
    pageName: string,
  ): Component[] {
    const text = readContent(source['content'], true, `${path}/content`, this.#report);
    const { meta } = metaOf(source, ['type', 'content', 'title', 'hint']);
    const content = text.blocks.map((block): Component =>
      toComponent(block, this.componentId(`${pageName} text`), meta),
    );
    const asked = this.#field({ ...source, type: 'YesNoField' }, path, pageName);
    const label = options['declarationConfirmationLabel'];
    if (asked.type !== 'yesNo') return content;
    const statement = typeof label === 'string' && label !== '' ? label : DECLARATION;
    return [...content, { ...asked, type: 'declaration', statement }];
  }

  #leaveOut(path: string): Component[] {
    this.#report(path, 'A hidden field asks nobody: left out');
    return [];
  }
}

/** `./pages/summary.js`, `SummaryPageController` and `SummaryPageWithConfirmationEmailController`. */
function controllerOf({ controller }: JsonObject): string {
  if (typeof controller !== 'string') return '';
  const [, file] = /^\.\/pages\/(.+)\.js$/.exec(controller) ?? [];
  if (file !== undefined) return file.charAt(0).toUpperCase() + file.slice(1);
  return controller.startsWith('SummaryPage')
    ? 'Summary'
    : controller.replace(/(?:Page)?(?:Controller)?$/, '');
}

function hasCondition(field: JsonObject | undefined): boolean {
  const options = field?.['options'];
  return isObject(options) && ![undefined, ''].includes(options['condition'] as string | undefined);
}
