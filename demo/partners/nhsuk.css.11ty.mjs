/**
 * nhsuk-frontend's own style sheet without its typeface: Frutiger is licensed to NHS organisations, and would be fetched from
 * another host. A trust uses the file as it comes, and adds that host to `font-src`.
 */
import { readFileSync } from 'node:fs';

export const data = { permalink: 'nhsuk.css' };

export const render = () =>
  readFileSync('node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', 'utf8').replace(
    /@font-face\{[^}]*\}|\/\*# sourceMappingURL=.*\*\//g,
    '',
  );
