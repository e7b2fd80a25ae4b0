/**
 * The numbers that come from one place to another when all are sorted, without sorting the rest.
 * Puts the array in another order.
 */
export function sortedSlice(numbers: Float64Array, from: number, to: number): Float64Array {
  const end = Math.min(to, numbers.length);
  if (from >= end) return numbers.subarray(0, 0);
  if (end < numbers.length) partition(numbers, end);
  return numbers.subarray(0, end).sort().subarray(from);
}

/** Brings the smallest `count` numbers to the beginning (quickselect). */
function partition(numbers: Float64Array, count: number): void {
  let left = 0;
  let right = numbers.length - 1;
  while (left < right) {
    const pivot = median(
      numbers[left] ?? 0,
      numbers[(left + right) >>> 1] ?? 0,
      numbers[right] ?? 0,
    );
    let low = left;
    let high = right;
    while (low <= high) {
      while ((numbers[low] ?? 0) < pivot) low++;
      while ((numbers[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const number = numbers[low] ?? 0;
      numbers[low++] = numbers[high] ?? 0;
      numbers[high--] = number;
    }
    if (count <= high) right = high;
    else if (count >= low) left = low;
    else return;
  }
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
