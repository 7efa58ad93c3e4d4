// Reads documents as JSON Lines on standard input; writes one report or error per line, in order, as
// examples/calculate.rs does. Run with the installed package's address: `node stream.mjs file:///…/module.js`.
import { answer } from './answer.mjs';

const matprop = await import(process.argv[2] ?? 'matprop');
const text = new TextDecoder();
let rest = '';
const write = (line) => process.stdout.write(`${answer(matprop, line)}\n`);
for await (const chunk of process.stdin) {
  const lines = (rest + text.decode(chunk, { stream: true })).split('\n');
  rest = lines.pop();
  for (const line of lines) write(line);
}
if (rest) write(rest);
