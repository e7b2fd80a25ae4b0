/**
 * Formatters of `Intl`, each made once and kept. To make one takes a hundred times as long as to use
 * it, and views write numbers and dates in every row.
 */
function keeping<Options, Format>(make: (language: string, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: string, options?: Options): Format => {
    const key = `${language} ${JSON.stringify(options)}`;
    let format = made.get(key);
    if (!format) made.set(key, (format = make(language, options)));
    return format;
  };
}

/**
 * @param language BCP 47 tag
 * @throws {RangeError} for what is no tag, or options that there are not
 */
export const numberFormat = keeping(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** Like {@link numberFormat}; a time zone that there is not is a RangeError too. */
export const dateFormat = keeping(
  (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** Like {@link numberFormat}. */
export const pluralRules = keeping(
  (language, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
);
