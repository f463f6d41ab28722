// The basket as it is usually written: React with its state in the root, rows that are memoised,
// decimal.js for the money.
import Decimal from 'decimal.js';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FIELDS, rows } from '../rows.js';

// Enough digits that no product of a price and a share count is rounded.
Decimal.set({ precision: 28 });

const amount = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2, signDisplay: 'exceptZero' });

function figure(text) {
  try {
    return new Decimal(text.trim());
  } catch {
    return null;
  }
}

/** What follows from a row, or null as long as a figure of it cannot be read. */
function outcome({ before, after, shares }) {
  const [from, to, count] = [before, after, shares].map(figure);
  if (!from || !to || !count || from.isZero()) return null;
  const capBefore = from.times(count);
  const capAfter = to.times(count);
  return { capBefore, capAfter, loss: capBefore.minus(capAfter), change: to.minus(from).div(from) };
}

const ask = (row) => ({ ...row, outcome: outcome(row) });

const Row = memo(function Row({ row, onType }) {
  return (
    <tr data-row={row.key}>
      <th scope="row">{row.name}</th>
      {FIELDS.map(([field, key, label]) => (
        <td key={key}>
          <input
            inputMode="decimal"
            data-field={field}
            aria-label={`${row.name}: ${label}`}
            value={row[key]}
            onChange={(event) => onType(row.key, key, event.target.value)}
          />
        </td>
      ))}
      <td>{row.outcome && amount.format(row.outcome.loss.toFixed())}</td>
      <td>{row.outcome && percent.format(row.outcome.change.toFixed())}</td>
    </tr>
  );
});

function totals(rows) {
  let before = new Decimal(0);
  let after = new Decimal(0);
  for (const { outcome } of rows) {
    if (!outcome) continue;
    before = before.plus(outcome.capBefore);
    after = after.plus(outcome.capAfter);
  }
  return { loss: before.minus(after), change: before.isZero() ? before : after.minus(before).div(before) };
}

function Basket() {
  const [all, setAll] = useState(() => rows().map(ask));
  const total = useMemo(() => totals(all), [all]);
  const onType = useCallback((key, name, text) => {
    setAll((all) => all.map((row) => (row.key === key ? ask({ ...row, [name]: text }) : row)));
  }, []);
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return (
    <main>
      <h1>
        Market-cap loss:{' '}
        <data data-figure="total-loss" value={total.loss.toFixed()}>
          {amount.format(total.loss.toFixed())}
        </data>{' '}
        dollars
      </h1>
      <p>How much market value a fall in share prices wipes out. Change: {percent.format(total.change.toFixed())}</p>
      <table>
        <thead>
          <tr>
            <th>Company</th>
            <th>Price before</th>
            <th>Price after</th>
            <th>Shares</th>
            <th>Loss</th>
            <th>Change</th>
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <Row key={row.key} row={row} onType={onType} />
          ))}
        </tbody>
      </table>
    </main>
  );
}

createRoot(document.getElementById('app')).render(<Basket />);
