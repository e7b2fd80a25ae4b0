declare module 'govuk-frontend' {
  interface ComponentClass {
    readonly moduleName: string;
    new (root: HTMLElement): unknown;
  }
  export const CharacterCount: ComponentClass;
  export const Checkboxes: ComponentClass;
  export const Radios: ComponentClass;
  export const ServiceNavigation: ComponentClass;
  export const Tabs: ComponentClass;
  export function createAll(
    component: ComponentClass,
    config: undefined,
    scope: HTMLElement,
  ): unknown[];
}
