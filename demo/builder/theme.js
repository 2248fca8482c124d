/** The five custom properties: what each takes, its default, and the rule that sets them. Text to text. */

/** By the name of the control. A value that is the default is not written. */
export const properties = {
  accent: { name: '--jak-accent', initial: '#6b2a57', pattern: /^#[0-9a-f]{6}$/i },
  surface: { name: '--jak-surface', initial: '#ffffff', pattern: /^#[0-9a-f]{6}$/i },
  radius: { name: '--jak-radius', initial: '0.5em', pattern: /^[\d.]+(px|r?em)$/ },
  spacing: { name: '--jak-spacing', initial: '1em', pattern: /^[\d.]+(px|r?em)$/ },
  font: { name: '--jak-font', initial: '', pattern: /^[\w\s,'"-]+$/ },
};

/** @returns Name and value of each property that is not at its default. What would end a rule is left out. */
export const declarations = (theme) =>
  Object.entries(properties).flatMap(([control, { name, initial, pattern }]) => {
    const value = theme[control]?.trim();
    return value && value !== initial && pattern.test(value) ? [[name, value]] : [];
  });

/** @returns A rule for the page's style sheet, or nothing where all is at its default. */
export function rule(selector, theme) {
  const lines = declarations(theme).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `${selector} {\n${lines.join('')}}` : '';
}

/** Puts a theme on an element by its style object, which no policy forbids. */
export function paint(element, theme) {
  for (const { name } of Object.values(properties)) element.style.removeProperty(name);
  for (const [name, value] of declarations(theme)) element.style.setProperty(name, value);
}
