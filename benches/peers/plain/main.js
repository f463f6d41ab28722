// The basket without libraries: floats, and as few changes of the page as there can be.
import { FIELDS, rows } from '../rows.js';

const amount = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2, signDisplay: 'exceptZero' });
const sum = { before: 0, after: 0 };
const total = document.getElementById('total');
const change = document.getElementById('change');

const caps = ({ before, after, shares }) => ({ before: before * shares, after: after * shares });

function show(row) {
  row.loss.textContent = amount.format(row.caps.before - row.caps.after);
  row.change.textContent = percent.format((row.after - row.before) / row.before);
}

function showTotal() {
  const loss = sum.before - sum.after;
  total.value = String(loss);
  total.textContent = amount.format(loss);
  change.textContent = percent.format(-loss / sum.before);
}

function count(row, sign) {
  sum.before += sign * row.caps.before;
  sum.after += sign * row.caps.after;
}

/** The total keeps what the other rows add to it: only the row that changed is counted again. */
function typed(row, name, text) {
  const figure = Number(text);
  if (text.trim() === '' || !Number.isFinite(figure)) return;
  count(row, -1);
  row[name] = figure;
  row.caps = caps(row);
  count(row, 1);
  show(row);
  showTotal();
}

function add(body, given) {
  const row = { before: Number(given.before), after: Number(given.after), shares: Number(given.shares) };
  const line = body.appendChild(document.createElement('tr'));
  line.dataset.row = given.key;
  const name = line.appendChild(document.createElement('th'));
  name.scope = 'row';
  name.textContent = given.name;
  for (const [field, key, label] of FIELDS) {
    const input = line.appendChild(document.createElement('td')).appendChild(document.createElement('input'));
    input.inputMode = 'decimal';
    input.dataset.field = field;
    input.setAttribute('aria-label', `${given.name}: ${label}`);
    input.value = given[key];
    input.addEventListener('input', () => typed(row, key, input.value));
  }
  row.loss = line.appendChild(document.createElement('td'));
  row.change = line.appendChild(document.createElement('td'));
  row.caps = caps(row);
  count(row, 1);
  show(row);
}

const body = document.createDocumentFragment();
for (const given of rows()) add(body, given);
document.getElementById('rows').append(body);
showTotal();
document.documentElement.dataset.ready = '';
