// Values that no document is made of: each gives an error, and the engine goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAlive, errorOf, matprop } from './support.mjs';

const { calculate, calculateJson } = matprop;
const laminate = (changes) => ({ kind: 'laminate', ply: { material: 't300-5208', thickness: '1 mm' }, layup: '[0/90]s', ...changes });
const alloy = (composition) => ({ kind: 'alloy', composition });
const thrower = () => { throw new Error('no'); };
const cyclic = laminate();
cyclic.self = cyclic;
const nested = (depth) => { let value = 1; for (let i = 0; i < depth; i += 1) value = [value]; return value; };
const trap = { get: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower, has: thrower, getPrototypeOf: thrower };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const endless = new Proxy({}, { get: (_, key) => (key === 'toJSON' ? undefined : endless), ownKeys: () => ['a'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });

const VALUES = {
  'nothing': [undefined, 'not_json'],
  'a function': [() => 1, 'not_json'],
  'a symbol': [Symbol('kind'), 'not_json'],
  'a BigInt': [1n, 'not_json'],
  'null': [null, 'wrong_type'],
  'a number': [3, 'wrong_type'],
  'NaN': [NaN, 'wrong_type'],
  'a boxed string': [Object('text'), 'wrong_type'],
  'an array': [[], 'wrong_type'],
  'a Map': [new Map([['kind', 'alloy']]), 'missing_field'],
  'a Date': [new Date(0), 'wrong_type'],
  'an invalid Date': [new Date(NaN), 'wrong_type'],
  'a regular expression': [/a/, 'missing_field'],
  'an object without prototype': [Object.create(null), 'missing_field'],
  'a cyclic object': [cyclic, 'not_json'],
  'a getter that throws': [{ get kind() { return thrower(); } }, 'not_json'],
  'a getter that throws nothing': [{ get kind() { throw undefined; } }, 'not_json'],
  'a getter that throws a symbol': [{ get kind() { throw Symbol('no'); } }, 'not_json'],
  'an error whose message throws': [{ get kind() { throw Object.defineProperty(new Error(), 'message', { get: thrower }); } }, 'not_json'],
  'an error whose message is an object': [{ get kind() { throw Object.assign(new Error(), { message: {} }); } }, 'not_json'],
  'a toJSON that throws': [{ toJSON: thrower }, 'not_json'],
  'a toJSON that gives nothing': [{ toJSON: () => undefined }, 'not_json'],
  'a proxy that throws': [new Proxy({}, trap), 'not_json'],
  'a thrown proxy': [{ get kind() { throw new Proxy({}, trap); } }, 'not_json'],
  'a revoked proxy': [revoked.proxy, 'not_json'],
  'a proxy without end': [endless, 'not_json'],
  'a BigInt inside': [alloy({ massFractions: { Ti: 1n } }), 'not_json'],
  'a function inside': [{ kind: 'alloy', composition: () => 'Ti' }, 'missing_field'],
  'a symbol inside': [{ kind: 'alloy', composition: Symbol('Ti') }, 'missing_field'],
  'undefined inside': [{ kind: 'alloy', composition: undefined }, 'missing_field'],
  'NaN where a number must be': [laminate({ ply: { material: 't300-5208', thickness: { value: NaN, unit: 'mm' } } }), 'wrong_type'],
  'Infinity where a number must be': [alloy({ massFractions: { Ti: 'balance', Al: Infinity } }), 'wrong_type'],
  'NaN where a number may be': [laminate({ polar: NaN }), 'wrong_type'],
  'Infinity where a number may be': [laminate({ version: Infinity }), 'wrong_type'],
  'null where a text may be': [laminate({ title: null }), 'wrong_type'],
  'a million plies': [laminate({ layup: Array(1_000_000).fill({ angle: '0 deg' }) }), 'too_large'],
  'ten thousand empty plies and one': [laminate({ layup: Array(10_001).fill({}) }), 'too_many'],
  'ten million characters': [alloy('x'.repeat(10_000_000)), 'too_large'],
  'nesting of 200': [{ kind: nested(200) }, 'too_deep'],
  // Whether the host or the engine gives up first depends on the host's stack.
  'nesting of 5000': [laminate({ layup: nested(5000) }), null],
  'nesting without bound': [laminate({ layup: nested(200_000) }), 'not_json'],
  'a lone surrogate': [alloy('\ud800'), null],
  'a lone surrogate as key': [alloy({ massFractions: { '\udfff': 'balance' } }), null],
  'a control character': [alloy('\u0000'), null],
};

for (const [name, [value, code]] of Object.entries(VALUES)) {
  test(`calculate refuses ${name}`, { timeout: 20_000 }, () => {
    const error = errorOf(() => calculate(value), name);
    if (code) assert.equal(error.code, code, error.message);
    assert(error.message.length < 5000, `${error.message.length} characters`);
    assertAlive(name);
  });
}

const TEXTS = {
  'an object': [{ kind: 'alloy' }, 'not_json'],
  'nothing': [undefined, 'not_json'],
  'a boxed string': [Object('{}'), null],
  'a String that throws': [{ toString: thrower }, 'not_json'],
  'a symbol': [Symbol('{}'), 'not_json'],
  'empty text': ['', 'json_syntax'],
  'half a document': ['{"kind":', 'json_syntax'],
  'two documents': ['{"kind":"alloy","composition":"Ti"} {}', 'json_syntax'],
  'a key twice': ['{"kind":"alloy","composition":"Ti","composition":"Al"}', 'duplicate_field'],
  'a kind twice': ['{"kind":"alloy","kind":"laminate"}', 'duplicate_field'],
  'an element twice': ['{"kind":"alloy","composition":{"massFractions":{"Ti":"balance","Al":0.1,"Al":0.2}}}', 'duplicate_field'],
  'a number out of range': ['{"kind":"alloy","composition":{"massFractions":{"Ti":1e999}}}', null],
  'NaN': ['{"kind":"alloy","composition":{"massFractions":{"Ti":NaN}}}', 'json_syntax'],
  'a lone surrogate': ['{"kind":"alloy","composition":"\ud800"}', null],
  'an escaped lone surrogate': [String.raw`{"kind":"alloy","composition":"\ud800"}`, 'json_syntax'],
  'ten million characters': [`"${'x'.repeat(10_000_000)}"`, 'too_large'],
  'nesting of 5000': [`${'['.repeat(5000)}${']'.repeat(5000)}`, null],
  'nesting of 5000 as the kind': [`{"kind":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'too_deep'],
  'nesting of 5000 as a layup': [`{"kind":"laminate","layup":${'['.repeat(5000)}${']'.repeat(5000)}}`, null],
  'nesting of 5000 before the kind': [`{"title":${'['.repeat(5000)}${']'.repeat(5000)},"kind":"alloy"}`, null],
};

for (const [name, [value, code]] of Object.entries(TEXTS)) {
  test(`calculateJson refuses ${name}`, { timeout: 20_000 }, () => {
    const error = errorOf(() => calculateJson(value), name);
    if (code) assert.equal(error.code, code, error.message);
    assertAlive(name);
  });
}

test('a polluted prototype changes nothing', () => {
  const before = calculateJson('{"kind":"alloy","composition":"Ti-6Al-4V"}');
  Object.prototype.toJSON = undefined;
  Object.prototype.code = 'polluted';
  try {
    assert.equal(JSON.stringify(calculate(alloy('Ti-6Al-4V')).results.density), JSON.stringify(JSON.parse(before).results.density));
    assert.equal(errorOf(() => calculate({}), 'missing kind').code, 'missing_field');
  } finally {
    delete Object.prototype.toJSON;
    delete Object.prototype.code;
  }
});

test('a thousand errors leak nothing that matters', () => {
  for (let i = 0; i < 1000; i += 1) errorOf(() => calculate(alloy('x'.repeat(10_000))), 'long text');
  assertAlive('after a thousand errors');
});
