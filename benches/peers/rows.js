// The companies that both peers show: those of the page as it opens, or as many as are asked for.
// BASKET is put in by the build: ticker, name, price before, price after, shares.
/* global BASKET */

/** The rows of this page, with everything as it was typed. */
export function rows() {
  const asked = /rows=(\d+)/.exec(location.hash)?.[1];
  if (!asked) return BASKET.map(([key, name, before, after, shares]) => ({ key, name, before, after, shares }));
  return Array.from({ length: Number(asked) }, (_, index) => {
    const [, name, before, after, shares] = BASKET[index % BASKET.length];
    return { key: `r${index + 1}`, name, before, after, shares };
  });
}

export const FIELDS = [
  ['price-before', 'before', 'Price before'],
  ['price-after', 'after', 'Price after'],
  ['shares', 'shares', 'Shares'],
];
