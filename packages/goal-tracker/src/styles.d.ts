// The build writes styles.js from isolated.scss.

/** The whole stylesheet of the isolated element: GOV.UK Frontend's part and its own. */
export const styles: string;
