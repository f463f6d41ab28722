// Whether two candidates found the same.
import Decimal from 'decimal.js';

const Exact = Decimal.clone({ precision: 80 });

// How far a quotient may be off, relative to it: each library keeps another number of digits.
const LIMITS = { floats: '1e-9' };
const EXACT_ENOUGH = '1e-16';
// Market caps and loss, before the quotients.
const PRODUCTS = 3;

/** What differs, in words; nothing if all is the same. */
export function differences(ours, theirs, name) {
  if (theirs.length !== ours.length) return [`${name}: ${theirs.length} results instead of ${ours.length}`];
  return ours.flatMap((line, index) => {
    const other = theirs[index];
    const differs = line.some((figure, place) => !isSame(figure, other[place], name, place));
    return differs ? [`${name}, company ${index + 1}: ${other.join(' ')} instead of ${line.join(' ')}`] : [];
  });
}

function isSame(figure, other, name, place) {
  const [one, another] = [new Exact(figure), new Exact(other)];
  const limit = LIMITS[name] ?? (place < PRODUCTS ? 0 : EXACT_ENOUGH);
  const size = Exact.max(one.abs(), place < PRODUCTS ? 0 : 1);
  return one.minus(another).abs().lte(size.times(limit));
}
