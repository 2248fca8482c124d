/** The files that recipes give: each is read by what reads it there, where that is on this machine. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import nunjucks from 'nunjucks';
import { chromium as playwright } from 'playwright-core';
import { parse as yaml } from 'yaml';
import { chromium, flags, onPath } from '../support/browser.mjs';
import { none } from '../support/demo-page.mjs';
import { whenIdle } from '../support/engines.mjs';
import { serve } from '../support/serve.mjs';
import { tags } from '../support/tags.mjs';

const folder = 'demo/platforms';
const { forms } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const read = (path) => readFileSync(`${folder}/${path}`, 'utf8');
/** The files of a platform whose names end so. */
const files = (platform, end) =>
  readdirSync(`${folder}/${platform}`, { recursive: true })
    .filter((name) => name.endsWith(end))
    .map((name) => `${platform}/${name}`);
const values = (key) => [...new Set(forms.map((form) => form[key]).filter(Boolean))].sort();
const of = (tag, key) =>
  [...new Set(forms.filter((form) => form.tag === tag).map((form) => form[key]))].filter(Boolean).sort();

describe('every recipe', () => {
  for (const platform of ['drupal', 'umbraco', 'wagtail', 'nhsuk-frontend']) {
    it(`${platform} says for which versions it is and what was tried`, () => {
      const [title, , first] = read(`${platform}/README.md`).split(/\n\n|\n(?=\n)/);
      assert.match(title, /^# /);
      assert.match(`${title} ${first} ${read(`${platform}/README.md`).slice(0, 500)}`, /For .*\d/);
      assert.match(read(`${platform}/README.md`), /not\s+yet|were not run/);
    });
  }
});

describe('Drupal', () => {
  const php = onPath('php');
  for (const path of files('drupal', '.php')) {
    it(`PHP reads ${path}`, { skip: php ? false : 'PHP is not here' }, () => {
      const { status, stdout, stderr } = spawnSync(php, ['-l', `${folder}/${path}`], { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    });
  }
  for (const path of files('drupal', '.yml')) {
    it(`YAML reads ${path}`, () => assert.equal(typeof yaml(read(path)), 'object'));
  }

  it('the class of each plug-in is where Drupal looks for it', () => {
    for (const path of files('drupal', '.php')) {
      const text = read(path);
      const [, inside] = path.split('/src/');
      const name = inside.replace('.php', '').split('/');
      assert.ok(text.includes(`class ${name.at(-1)} `) || text.includes(`class ${name.at(-1)}\n`), path);
      assert.ok(text.includes(`namespace Drupal\\${['jak_widgets', ...name.slice(0, -1)].join('\\')};`), path);
    }
  });

  it('its text format allows the six tags, with the values that exist and no other', () => {
    const { allowed_html: allowed } = yaml(read('drupal/jak_widgets/config/optional/filter.format.jak_widgets.yml'))
      .filters.filter_html.settings;
    for (const tag of tags) {
      const [, attributes] = new RegExp(`<${tag}\\b([^>]*)>`).exec(allowed);
      const listed = Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, list]) => [name, list.split(' ').sort()]),
      );
      assert.deepEqual(listed.drug ?? [], of(tag, 'drug'), tag);
      assert.deepEqual(listed.nation ?? [], of(tag, 'nation'), tag);
      assert.ok(!/\s(on\w+|style|class|id)\b/.test(attributes));
    }
    assert.ok(!/<script|<iframe|<style/.test(allowed));
    // What a fragment holds, so that nothing of the answer is lost.
    const needed = new Set(
      forms.flatMap(({ path }) => readFileSync(`dist/static/${path}fragment.html`, 'utf8').match(/(?<=<)[a-z]\w*/g)),
    );
    none([...needed].filter((tag) => !new RegExp(`<${tag}[ >]`).test(allowed)));
  });

  it('its library has the version of the script', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(yaml(read('drupal/jak_widgets/jak_widgets.libraries.yml')).widgets.version, version);
  });

  it('the block finds what the build wrote', { skip: php ? false : 'PHP is not here' }, () => {
    const place = mkdtempSync(join(tmpdir(), 'drupal-'));
    try {
      cpSync(`${folder}/drupal/jak_widgets`, place, { recursive: true });
      cpSync('dist/static', join(place, 'dist/static'), { recursive: true });
      const run = (code) =>
        JSON.parse(
          spawnSync(
            php,
            ['-r', `require '${place}/src/Widgets.php'; use Drupal\\jak_widgets\\Widgets; echo json_encode(${code});`],
            { encoding: 'utf8' },
          ).stdout,
        );
      const found = run("Widgets::find('jak-drug-card/ritlecitinib/wales/', 'cy')");
      assert.deepEqual(
        [found.tag, found.lang, found.drug, found.nation],
        ['jak-drug-card', 'cy', 'ritlecitinib', 'wales'],
      );
      assert.match(found.fragment, /21 Tachwedd 2026/);
      assert.equal(run("Widgets::find('../../jak_widgets.info.yml', 'en')"), null);
      assert.equal(Object.values(run('Widgets::options()')).flatMap(Object.keys).length, forms.length / 2);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});

describe('Wagtail', () => {
  const python = onPath('python3');
  const skip = python ? false : 'Python is not here';
  const py = (code, ...words) => spawnSync(python, ['-B', '-c', code, ...words], { encoding: 'utf8' });
  for (const path of files('wagtail', '.py')) {
    it(`Python reads ${path}`, { skip }, () => {
      const { status, stderr } = py(
        'import ast, sys; ast.parse(open(sys.argv[1]).read(), sys.argv[1])',
        `${folder}/${path}`,
      );
      assert.equal(status, 0, stderr);
    });
  }

  it('the part without Django finds what the build wrote, in either language, and nothing else', { skip }, () => {
    const place = mkdtempSync(join(tmpdir(), 'wagtail-'));
    try {
      cpSync(`${folder}/wagtail/jak_widgets`, join(place, 'jak_widgets'), { recursive: true });
      cpSync('dist/static', join(place, 'jak_widgets/static/jak_widgets/static'), { recursive: true });
      const { stdout, stderr } = py(
        `import json, sys; sys.path.insert(0, sys.argv[1])
from jak_widgets import widgets
choices = [path for _, options in widgets.choices() for path, _ in options]
print(json.dumps([
  len(choices),
  all(widgets.find(path, lang)["fragment"] for path in choices for lang in ("en-gb", "cy")),
  widgets.find("jak-drug-card/ritlecitinib/wales/", "cy")["lang"],
  widgets.find("jak-drug-card/ritlecitinib/wales/", "fr")["lang"],
  widgets.find("../../../apps.py", "en"),
  widgets.embed("en/treatment-choice/")["type"],
]))`,
        place,
      );
      assert.deepEqual(JSON.parse(stdout || 'null'), [forms.length / 2, true, 'cy', 'en', null, 'rich'], stderr);
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('knows every element by a name for editors', () => {
    none(tags.filter((tag) => !read('wagtail/jak_widgets/widgets.py').includes(`"${tag}":`)));
  });
});

describe('Umbraco', () => {
  it('the drop-downs have the elements, medicines and nations that exist', () => {
    const rows = read('umbraco/README.md').match(/^\|.*\|$/gm);
    const listed = (alias) =>
      [
        ...rows
          .find((row) => row.includes(`\`${alias}\``))
          .split('|')[3]
          .matchAll(/`([^`]+)`/g),
      ]
        .map(([, value]) => value)
        .sort();
    assert.deepEqual(listed('jakElement'), [...tags].sort());
    assert.deepEqual(listed('jakMedicine'), values('drug'));
    assert.deepEqual(listed('jakNation'), values('nation'));
  });

  it('each block editor has its view, and each view the shared one', () => {
    for (const [place, model] of [
      ['blocklist', 'BlockListItem'],
      ['blockgrid', 'BlockGridItem'],
      ['richtext', 'RichTextBlockItem'],
    ]) {
      const view = read(`umbraco/Views/Partials/${place}/Components/jakWidget.cshtml`);
      assert.ok(
        view.includes(`Umbraco.Cms.Core.Models.Blocks.${model}>`) && view.includes('~/Views/Partials/jakWidget.cshtml'),
      );
    }
    assert.ok(existsSync(`${folder}/umbraco/Views/Partials/jakWidget.cshtml`));
  });
});

describe('nhsuk-frontend', () => {
  const its = 'node_modules/nhsuk-frontend/dist';
  const headers = {
    nginx: /Content-Security-Policy "([^"]+)"/.exec(read('nhsuk-frontend/nginx.conf'))[1],
    apache: /Content-Security-Policy "([^"]+)"/.exec(read('nhsuk-frontend/apache.conf'))[1],
    iis: new DOMParser()
      .parseFromString(read('nhsuk-frontend/web.config'), 'text/xml')
      .getElementsByTagName('add')[0]
      .getAttribute('value'),
  };

  it('all three servers and the page of the recipe have the same policy', () => {
    assert.equal(headers.apache, headers.nginx);
    assert.equal(headers.iis, headers.nginx);
    assert.ok(read('nhsuk-frontend/README.md').replace(/\s+/g, ' ').includes(headers.nginx));
  });

  it('the hash is that of the script in the template', () => {
    const [, script] = /<script[^]*?%}>([^]*?)<\/script>/.exec(readFileSync(`${its}/nhsuk/template.njk`, 'utf8'));
    assert.ok(headers.nginx.includes(`'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  });

  it('the page draws its widgets under the policy, and says nothing in the console', async () => {
    const environment = nunjucks.configure([`${folder}/nhsuk-frontend`, its, 'dist/static'], { autoescape: true });
    const html = environment.render('page.njk', { assetPath: '/assets', host: '' });
    const server = await serve(
      { page: { html, headers: { 'content-security-policy': headers.nginx } } },
      {
        '/assets/start.js': read('nhsuk-frontend/start.js'),
        '/assets/nhsuk-frontend.min.js': readFileSync(`${its}/nhsuk/nhsuk-frontend.min.js`, 'utf8'),
        // Its typeface is on another host.
        '/assets/nhsuk-frontend.min.css': readFileSync(`${its}/nhsuk/nhsuk-frontend.min.css`, 'utf8').replace(
          /@font-face\{[^}]*\}/g,
          '',
        ),
        '/assets/manifest.json': '{}',
        '/assets/images/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '/assets/images/favicon.ico': '',
      },
    );
    const browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
    try {
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(server.address('page'), { waitUntil: 'load' });
      await page.evaluate(`(${whenIdle})()`);
      none(said);
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll('nhs-status-badge, treatment-choice')].map(
          ({ localName, shadowRoot }) =>
            `${localName} ${shadowRoot?.querySelector('.root')?.getBoundingClientRect().height > 20}`,
        ),
      );
      assert.deepEqual(drawn, ['nhs-status-badge true', 'treatment-choice true']);
      assert.ok(await page.evaluate(() => document.body.classList.contains('nhsuk-frontend-supported')));
    } finally {
      await browser.close();
      server.close();
    }
  });
});
