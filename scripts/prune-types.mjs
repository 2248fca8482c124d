/** Leaves in `dist/types` what the package's entries lead to: the compiler declares every module, private ones too. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const reached = new Set();

function follow(file) {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)\.js['"]/g))
    follow(join(dirname(file), `${path}.d.ts`));
}

for (const { types } of Object.values(exports)) if (types) follow(join(types));
for (const name of readdirSync('dist/types', { recursive: true })) {
  const file = join('dist/types', name);
  if (/\.d\.ts(\.map)?$/.test(name) && !reached.has(file.replace(/\.map$/, ''))) rmSync(file);
}
