// Time per call through the built package, and what the plain-object form costs or saves against JSON text:
// `node bench.mjs`. Each figure is the best of many short runs, which a busy machine disturbs least.
import { calculate, calculateJson } from 'matprop';

const DOCUMENTS = {
  'laminate, 16 plies by code': { kind: 'laminate', ply: { material: 'as4-3501-6', thickness: '0.125 mm' }, layup: '[0/±45/90]2s' },
  'laminate, 16 plies in a list': {
    kind: 'laminate',
    ply: { material: 'as4-3501-6', thickness: { value: 0.125, unit: 'mm' } },
    layup: Array.from({ length: 16 }, (_, i) => ({ angle: { value: (i * 37) % 180, unit: 'deg' } })),
  },
  'alloy, 5 elements': { kind: 'alloy', composition: 'Al0.3CoCrFeNi' },
  'membrane, 6 gases': { kind: 'membrane', polymer: 'pim-1-methanol-thomas-2009', thickness: '1 um', pressureDifference: '1 bar' },
  'conversion': { kind: 'conversion', value: '1 GPU', to: ['mol/(m2.s.Pa)'] },
};

/** Microseconds per call: the best of `runs` runs of about `ms` milliseconds each. */
function microseconds(work, runs = 40, ms = 20) {
  let calls = 1;
  const run = () => {
    const start = performance.now();
    for (let i = 0; i < calls; i += 1) work();
    return performance.now() - start;
  };
  while (run() < ms) calls *= 2;
  return (Math.min(...Array.from({ length: runs }, run)) / calls) * 1000;
}

const row = (...cells) => console.log(cells[0].padEnd(30), ...cells.slice(1).map((cell) => String(cell).padStart(16)));
row('µs per call', 'calculate', 'calculateJson', 'both ways JSON', 'ratio');
for (const [name, document] of Object.entries(DOCUMENTS)) {
  const text = JSON.stringify(document);
  const object = microseconds(() => calculate(document));
  const json = microseconds(() => calculateJson(text));
  const both = microseconds(() => JSON.parse(calculateJson(JSON.stringify(document))));
  row(name, object.toFixed(1), json.toFixed(1), both.toFixed(1), (object / both).toFixed(2));
}
