/** An option of a component, as `npm run build` writes it. */
export interface Option {
  name: string;
  types: readonly string[];
  required: boolean;
  description: string;
  options?: readonly Option[];
}

/** An option as GOV.UK Frontend documents it. */
interface MacroOption {
  name: string;
  description: string;
  /** Whether its value is the options of the component of that name. */
  isComponent?: boolean;
  params?: readonly MacroOption[];
}

// A package that is not built yet has no options.
const [components = {}] = Object.values(
  import.meta.glob<Record<string, readonly Option[]>>('../../packages/govuk/dist/options.json', {
    eager: true,
    import: 'default',
  }),
);

const macros = import.meta.glob<readonly MacroOption[]>(
  '../../node_modules/govuk-frontend/dist/govuk/components/*/macro-options.json',
  { eager: true, import: 'default' },
);

const macroOf = (component: string) =>
  macros[`../../node_modules/govuk-frontend/dist/govuk/components/${component}/macro-options.json`];

/** The options of a component. What we do not describe is in GOV.UK Frontend's words. */
export function optionsOf(component: string): readonly Option[] {
  return described(components[component] ?? [], macroOf(component));
}

function described(options: readonly Option[], macro: readonly MacroOption[] = []): Option[] {
  return options.map((option) => {
    const theirs = macro.find(({ name }) => name === option.name);
    const own = theirs?.isComponent ? macroOf(kebab(option.name)) : theirs?.params;
    return {
      ...option,
      description: option.description || theirs?.description || '',
      ...(option.options && { options: described(option.options, own) }),
    };
  });
}

/** `errorMessage` is `error-message`. */
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
