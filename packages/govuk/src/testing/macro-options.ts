/** What GOV.UK Frontend's `macro-options.json` says of an option. */
export interface MacroOption {
  readonly name: string;
  readonly type: string;
  /** Its options are those of the component of its name. */
  readonly isComponent?: boolean;
  /** Options of an object, or of an array's items. */
  readonly params?: readonly MacroOption[];
}

/** Options of components, by their names. */
export type MacroOptions = Readonly<Record<string, readonly MacroOption[]>>;

/** Where an option is: names, with `[]` for the items of an array. */
export type Path = readonly string[];

/** Every option at every depth that is no object of options itself. */
export function pathsOf(component: string, all: MacroOptions): { path: Path; type: string }[] {
  return (all[component] ?? []).flatMap((option) => pathsIn(option, all));
}

function pathsIn(option: MacroOption, all: MacroOptions): { path: Path; type: string }[] {
  const inner = option.params ?? (option.isComponent && all[kebabCase(option.name)]) ?? [];
  if (!inner || inner.length === 0) return [{ path: [option.name], type: typeOf(option) }];
  const start = option.type === 'array' ? [option.name, '[]'] : [option.name];
  return inner
    .flatMap((each) => pathsIn(each, all))
    .map(({ path, type }) => ({ path: [...start, ...path], type }));
}

const typeOf = ({ name, type }: MacroOption) => (/attributes$/i.test(name) ? 'attributes' : type);

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Copies of options with another value where the path leads: one for each of the first items of each
 * array on the way. What would be shown in the option's place is left out.
 */
export function* putting(options: unknown, path: Path, value: unknown): Generator<unknown> {
  const [name, ...rest] = path;
  if (name === undefined) yield value;
  else if (name === '[]') {
    const items = Array.isArray(options) && options.length > 0 ? options : [{}];
    for (const [index, item] of items.slice(0, 5).entries()) {
      // The rows of a table are arrays of cells.
      const inner = Array.isArray(item) ? putting(item, path, value) : putting(item, rest, value);
      for (const put of inner) yield items.with(index, put);
    }
  } else {
    const object = { ...(typeof options === 'object' ? options : {}) } as Record<string, unknown>;
    for (const put of putting(object[name], rest, value)) {
      // HTML would be shown in the text's place.
      const html = name.replace(/text$/i, (text) => (text === 'text' ? 'html' : 'Html'));
      yield { ...object, ...(html in object && { [html]: undefined }), [name]: put };
    }
  }
}
