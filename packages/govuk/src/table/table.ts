import { nothing } from 'lit/html.js';
import { checkOptions } from '#checks';
import { content, type Content } from '../content.js';
import { attributes, html } from '../html.js';
import { classNames } from '../classNames.js';
import { itemsOf, type Items, type Styled } from '../options.js';

export interface TableCellOptions extends Content, Styled {
  /** `numeric` aligns numbers. */
  format?: string | undefined;
  /** Columns that the cell takes. */
  colspan?: number | string | undefined;
  /** Rows that the cell takes. */
  rowspan?: number | string | undefined;
}

export interface TableOptions extends Styled {
  /** Cells, row by row. */
  rows: Items<readonly TableCellOptions[]>;
  /** Headers of the columns. */
  head?: readonly TableCellOptions[] | undefined;
  /** What the table shows; people find it by this. */
  caption?: string | undefined;
  /** Classes of the caption. */
  captionClasses?: string | undefined;
  /** Makes the first cell of each row its header. */
  firstCellIsHeader?: boolean | undefined;
}

/** Information to compare and scan, in rows and columns. */
export function table(options: TableOptions) {
  checkOptions('table', options);
  const { caption, head, rows, firstCellIsHeader } = options;
  return html`<table
    class=${classNames('govuk-table', options.classes)}
    ${attributes(options.attributes)}
  >
    ${
      caption
        ? html`<caption class=${classNames('govuk-table__caption', options.captionClasses)}>
            ${caption}
          </caption>`
        : nothing
    }
    ${
      head
        ? html`<thead class="govuk-table__head">
            <tr class="govuk-table__row">
              ${itemsOf(head).map((cell) => header(cell ?? {}, 'col'))}
            </tr>
          </thead>`
        : nothing
    }
    <tbody class="govuk-table__body">
      ${itemsOf(rows).map((row) =>
        row
          ? html`<tr class="govuk-table__row">
              ${itemsOf(row).map((cell, index) =>
                index === 0 && firstCellIsHeader ? header(cell ?? {}, 'row') : data(cell ?? {}),
              )}
            </tr>`
          : nothing,
      )}
    </tbody>
  </table>`;
}

function header(cell: TableCellOptions, scope: 'col' | 'row') {
  return html`<th
    scope=${scope}
    class=${classNames(
      'govuk-table__header',
      scope === 'col' && cell.format && `govuk-table__header--${cell.format}`,
      cell.classes,
    )}
    ${attributes(cell.attributes, { colspan: cell.colspan, rowspan: cell.rowspan })}
  >
    ${content(cell)}
  </th>`;
}

function data(cell: TableCellOptions) {
  return html`<td
    class=${classNames(
      'govuk-table__cell',
      cell.format && `govuk-table__cell--${cell.format}`,
      cell.classes,
    )}
    ${attributes(cell.attributes, { colspan: cell.colspan, rowspan: cell.rowspan })}
  >
    ${content(cell)}
  </td>`;
}
