/**
 * Turns left and right into start and end, so that a stylesheet also serves a page that reads from
 * right to left. GOV.UK Frontend is written for left to right; there, the result is the same.
 *
 * @param {string} css compressed, as Sass writes it
 */
export function toLogical(css) {
  return css.replace(/\{([^{}]*)\}/g, (_, block) => {
    // An arrow's shape is made of its borders: turning them would break it, not mirror it.
    const isArrow = /clip-path:\s*polygon|transform:\s*rotate/.test(block);
    const declarations = block.split(';').map((declaration) => {
      if (isArrow && declaration.startsWith('border')) return declaration;
      return turned(declaration);
    });
    return `{${declarations.join(';')}}`;
  });
}

function turned(declaration) {
  const [, property, value, important] =
    /^([a-z-]+):\s*(.+?)\s*(!important)?$/.exec(declaration) ?? [];
  if (!property) return declaration;
  const write = (name, text) => `${name}:${text}${important ? ' !important' : ''}`;

  const side = /^(margin|padding|border)-(left|right)(-.+)?$/.exec(property);
  if (side) return write(`${side[1]}-inline-${ends[side[2]]}${side[3] ?? ''}`, value);
  if (property in ends) return write(`inset-inline-${ends[property]}`, value);
  if (property === 'text-align' && value in ends) return write(property, ends[value]);
  // Browsers before 2023 do not know `inline-start` here, and keep the first.
  if (property === 'float' && value in ends) {
    return `${declaration};${write(property, `inline-${ends[value]}`)}`;
  }
  // Four widths of a border are an arrow's too, and stay.
  if (property === 'margin' || property === 'padding') {
    const [top, right, bottom, left] = value.match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/g);
    if (left === undefined || left === right) return declaration;
    return [
      write(`${property}-block`, `${top} ${bottom}`),
      write(`${property}-inline`, `${left} ${right}`),
    ].join(';');
  }
  return declaration;
}

const ends = { left: 'start', right: 'end' };
