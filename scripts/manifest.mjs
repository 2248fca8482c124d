/** `custom-elements.json`, for all that is made from it. */
import { readFileSync } from 'node:fs';

export const readManifest = () => JSON.parse(readFileSync('custom-elements.json', 'utf8'));

const declarations = readManifest().modules.flatMap((module) => module.declarations);

export const elements = declarations.filter(({ tagName }) => tagName);

export const classNamed = (wanted) => declarations.find(({ name }) => name === wanted);

/** The values that an attribute takes, once where only their case differs; none where it takes other text or none. */
export const valuesOf = ({ type: { text } }) => [
  ...new Set([...text.matchAll(/'([^']+)'/g)].map(([, value]) => value.toLowerCase())),
];
