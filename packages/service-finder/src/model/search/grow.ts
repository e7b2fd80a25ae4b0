type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** The same numbers with room for as much again, and for so many at least. */
export function larger<Kind extends Numbers>(numbers: Kind, least = 0): Kind {
  const length = Math.max(least, numbers.length * 2);
  const copy = new (numbers.constructor as new (length: number) => Kind)(length);
  copy.set(numbers);
  return copy;
}
