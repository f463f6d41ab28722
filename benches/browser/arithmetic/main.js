// The candidates of the arithmetic, all in one page: the same companies, the same outcomes.
import Big from 'big.js';
import Decimal from 'decimal.js';
import init, { Outcomes } from './outcomes.js';
import { differences } from './compare.js';

// Milliseconds of warming up, until the compilers are done, and of one turn: long enough for the
// clock, short enough that most turns end before another process gets the processor.
const WARM = 400;
const TURN = 4;
// The shortest of some counts: a turn that was interrupted must not pass for a long one.
const TRIES = 5;

/** How each peer does it; both libraries keep the digits that they keep unless told otherwise. */
const PEERS = {
  'decimal.js': {
    read: (text) => new Decimal(text),
    write: (figure) => figure.toFixed(),
    outcome: ofObjects(new Decimal(0), new Decimal(1)),
  },
  'big.js': {
    read: (text) => new Big(text),
    write: (figure) => figure.toFixed(),
    outcome: ofObjects(new Big(0), new Big(1)),
  },
  floats: { read: Number, write: String, outcome: ofFloats },
};

function ofObjects(zero, one) {
  return ([before, after, shares]) => {
    const capBefore = before.times(shares);
    const capAfter = after.times(shares);
    const change = after.minus(before).div(before);
    const drawdown = change.lt(zero) ? zero.minus(change) : zero;
    return [capBefore, capAfter, capBefore.minus(capAfter), change, drawdown.div(one.minus(drawdown))];
  };
}

function ofFloats([before, after, shares]) {
  const capBefore = before * shares;
  const capAfter = after * shares;
  const change = (after - before) / before;
  const drawdown = change < 0 ? -change : 0;
  return [capBefore, capAfter, capBefore - capAfter, change, drawdown / (1 - drawdown)];
}

function candidate({ read, write, outcome }, lines) {
  const given = lines.map((line) => line.map(read));
  // What is kept cannot be left out by the compiler.
  const kept = given.map(outcome);
  return {
    results: () => given.map((company) => outcome(company).map(write)),
    run(rounds) {
      for (let round = 0; round < rounds; round += 1) {
        for (let index = 0; index < given.length; index += 1) kept[index] = outcome(given[index]);
      }
    },
  };
}

const split = (text) => text.split('\n').map((line) => line.split(' '));

async function candidates() {
  await init();
  const ours = new Outcomes();
  const lines = split(ours.given());
  const all = {
    formulas: { run: (rounds) => ours.formulas(rounds), results: () => split(ours.resultsOfFormulas()) },
    solver: { run: (rounds) => ours.solver(rounds), results: () => split(ours.resultsOfSolver()) },
  };
  for (const [name, peer] of Object.entries(PEERS)) all[name] = candidate(peer, lines);
  return { all, count: lines.length };
}

const { all, count } = await candidates();

/** How the results of every candidate differ from ours; the native ones are given. */
globalThis.differences = (native) => {
  const ours = all.formulas.results();
  const others = { native: split(native), ...Object.fromEntries(Object.keys(all).map((name) => [name, all[name].results()])) };
  return Object.entries(others).flatMap(([name, results]) => differences(ours, results, name));
};

function time({ run }, rounds) {
  const start = performance.now();
  run(rounds);
  return performance.now() - start;
}

/** How many rounds fill a turn, once everything is warm. */
function roundsOf(candidate) {
  const end = performance.now() + WARM;
  while (performance.now() < end) candidate.run(1);
  let rounds = 1;
  while (Math.min(...Array.from({ length: TRIES }, () => time(candidate, rounds))) < TURN) rounds *= 2;
  return rounds;
}

const entries = Object.entries(all).map(([name, candidate]) => [name, candidate, roundsOf(candidate)]);

/** Outcomes a second of every candidate, so many times, in turns. */
globalThis.turns = (times) =>
  Array.from({ length: times }, () =>
    Object.fromEntries(entries.map(([name, candidate, rounds]) => [name, (count * rounds * 1000) / time(candidate, rounds)])),
  );

document.documentElement.dataset.ready = '';
