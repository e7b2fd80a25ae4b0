/** Parts of a form as XGov’s builder writes it. */
export const page = (
  path: string,
  components: object[],
  next: object[] = [],
  more: object = {},
) => ({
  path,
  title: path.slice(1),
  components,
  next,
  ...more,
});
export const field = (type: string, name: string, title: string, more: object = {}) => ({
  type,
  name,
  title,
  options: {},
  schema: {},
  ...more,
});
