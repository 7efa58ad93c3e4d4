// Writes TypeScript types from the JSON Schemas: `node build/types.mjs schema documents.d.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';

const [folder, output] = process.argv.slice(2);
const roots = { input: 'Input', report: 'Report', error: 'ErrorCard', catalog: 'Catalog' };

/** One schema with the definitions of all four, so that each type comes once. */
function merged() {
  const definitions = {};
  for (const [file, name] of Object.entries(roots)) {
    const { $schema, title, $defs, ...root } = JSON.parse(readFileSync(join(folder, `${file}.schema.json`), 'utf8'));
    for (const [key, value] of Object.entries({ ...$defs, [name]: root })) {
      if (definitions[key] && JSON.stringify(definitions[key]) !== JSON.stringify(value)) {
        throw new Error(`${key} means different things in the schemas`);
      }
      definitions[key] = value;
    }
  }
  return { $defs: definitions, anyOf: Object.values(roots).map((name) => ({ $ref: `#/$defs/${name}` })) };
}

/** The same schema in the form that gives the plainest types. */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain);
  if (schema === null || typeof schema !== 'object') return schema;
  const { $ref, description, minItems, maxItems, ...rest } = schema;
  const result = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)]));
  // Beside a description, a reference would be written out in full.
  if ($ref) return description ? { description, allOf: [{ $ref }] } : { $ref };
  if (typeof description === 'string') result.description = description;
  else if (description) result.description = plain(description);
  // Only lists of one fixed length become tuples: any other array must stay assignable.
  if (minItems !== undefined && minItems === maxItems) Object.assign(result, { minItems, maxItems });
  return result;
}

const types = await compile(plain(merged()), 'Documents', {
  additionalProperties: false,
  bannerComment: '// Generated from the Rust types by `cargo xtask schema`; do not edit.',
  strictIndexSignatures: false,
  style: { printWidth: 120, singleQuote: true },
});
writeFileSync(
  output,
  types
    .replace(/^export type Documents = .*;\n\n?/m, '')
    // The tuple says it already.
    .replace(/^ +\*\n +\* @minItems \d+\n +\* @maxItems \d+\n/gm, ''),
);
