/** The embed builder on the front page, and three people who come to it: what they take away works where they put it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { forms, formsFor, platforms } from '../../demo/builder/platforms.js';
import { whenIdle } from '../support/engines.mjs';
import { launch, serveSite, visit } from '../support/site.mjs';
import { page as pageOf } from '../support/serve.mjs';

let host;
let browser;
before(async () => {
  host = await serveSite();
  browser = await launch();
});
after(async () => {
  await browser.close();
  host.close();
});

const read = (path) => readFileSync(`dist/static/${path}`, 'utf8').trim();
const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const { base: builtFor, forms: written } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));

/** With its headings from the second level. */
const raised = (text) => text.replace(/(<\/?h)(\d)/g, (_, start, level) => start + (level - 1));

/** Opens the builder in a state of its address. */
const build = (query, look, options = {}) =>
  visit(browser, `${host.site}index.html?${new URLSearchParams(query)}`, options, async (page, context) => {
    await page.locator('#builder').waitFor();
    return look(page, context);
  });

/** What is to be pasted. */
const shown = (page) => page.getByRole('region', { name: ', to paste' }).locator('code');
/** What is chosen where nothing is pasted. */
const chosen = (page) => page.locator('#builder-code').getByRole('definition');
/** Waits until the code says it. */
const says = (page, text) => shown(page).filter({ hasText: text }).waitFor();
/** One form is no choice, and its radio is not shown. */
const offered = (page) => page.locator('#builder-forms input');
/** A question by its name. */
const ask = (page, name) => page.getByRole('combobox', { name, exact: true });

/** Opens what somebody pasted on a page of their own. */
async function paste(body, headers, look) {
  host.pages.theirs = { html: pageOf({ body, scripts: '' }).replace('<script src="/probe.js"></script>', ''), headers };
  await visit(browser, `${host.origin}/theirs`, {}, look);
}

describe('each platform', () => {
  for (const { id, name } of platforms) {
    for (const tag of ['nhs-status-badge', 'treatment-choice']) {
      it(`${name}, ${tag}: the forms that survive there and no other`, async () => {
        await build({ element: tag, sells: 'no', to: id }, async (page) => {
          await shown(page).waitFor();
          const expected = formsFor(id, tag);
          assert.deepEqual(await offered(page).evaluateAll((all) => all.map(({ value }) => value)), expected);
          for (const form of expected) {
            if (expected.length > 1) await page.getByRole('radio', { name: forms[form].name, exact: true }).check();
            if (form === 'block') {
              await chosen(page).first().waitFor();
              assert.equal(await shown(page).count(), 0);
              continue;
            }
            await page.getByRole('region', { name: `${forms[form].name}, to paste` }).waitFor();
            const text = await shown(page).textContent();
            const { keeps } = platforms.find((platform) => platform.id === id);
            if (keeps !== 'all' && form !== 'element-by-recipe') assert.doesNotMatch(text, /<(script|iframe|\w+-)/);
            assert.ok(!text.includes(builtFor), form);
            assert.equal(await page.getByText('These files were built for').count(), form === 'address' ? 1 : 0);
          }
        });
      });
    }
  }
});

it('gives the answer that the build wrote, and nothing that is written by hand', async () => {
  const query = {
    element: 'jak-drug-card',
    drug: 'ritlecitinib',
    nation: 'wales',
    lang: 'cy',
    level: '2',
    sells: 'no',
  };
  await build(query, async (page) => {
    await says(page, 'jak-drug-card');
    assert.equal(
      await shown(page).textContent(),
      `<script src="${host.base}v${version}/jak-widgets.js" integrity="${files['jak-widgets.js']}" crossorigin="anonymous" defer=""></script>\n\n` +
        `<jak-drug-card drug="ritlecitinib" nation="wales" heading-level="2" lang="cy">\n` +
        `${raised(read('cy/jak-drug-card/ritlecitinib/wales/fragment.html'))}\n</jak-drug-card>`,
    );
  });
});

it('gives every form of the answer its headings from the level that was asked for', async () => {
  for (const [to, form, file] of [
    ['wordpress', 'quote', 'quote.html'],
    ['post', 'text', 'fragment.html'],
  ])
    await build({ element: 'jak-explainer', level: '2', sells: 'no', to, form }, async (page) => {
      await shown(page).waitFor();
      const text = raised(read(`en/jak-explainer/${file}`));
      assert.equal(await shown(page).textContent(), text.replaceAll(builtFor, host.base));
    });
});

it('keeps what was chosen in the address, but not where the files stand', async () => {
  const url = await build({}, async (page) => {
    await ask(page, 'Widget').selectOption('nhs-status-badge');
    await ask(page, 'Medicine').selectOption('baricitinib');
    await ask(page, 'Nation').selectOption('scotland');
    await page.getByLabel('Compact').check();
    await page.getByRole('radio', { name: 'No', exact: true }).check();
    await page.getByText('Address and version').click();
    await page.getByLabel('Evergreen').check();
    await page.getByLabel('Where the files').fill('https://partner.test/jak');
    await page.getByText('Look', { exact: true }).click();
    await ask(page, 'Corners').selectOption('0px');
    await page.getByLabel('360 px').check();
    await says(page, 'https://partner.test/jak/v0/jak-widgets.js"');
    return page.url();
  });
  const [, query] = url.split('?');
  assert.ok(!query.includes('partner.test'));
  // Whoever sends the address has no say in whose script is pasted.
  await build(`${query}&base=https://elsewhere.test/`, async (page) => {
    await says(page, `${host.base}v0/jak-widgets.js"`);
    assert.match(
      await shown(page).textContent(),
      /<nhs-status-badge drug="baricitinib" nation="scotland" compact="" lang="en"><a /,
    );
    assert.match(await page.getByRole('region', { name: 'Look' }).innerText(), /--jak-radius: 0px/);
    assert.equal(await page.locator('#builder-stage').evaluate((stage) => stage.offsetWidth), 360);
    assert.ok(!(await page.locator('body').innerText()).includes('elsewhere.test'));
    assert.equal(page.url().split('?')[1], query);
  });
});

it('names the address where the files stand, and gives no code for one where they cannot', async () => {
  await build({}, async (page) => {
    await page.getByText('Address and version').click();
    const base = page.getByLabel('Where the files');
    await base.fill('https://partner.test/$&/');
    await says(page, 'src="https://partner.test/$&amp;/');
    assert.match(await page.getByRole('region', { name: 'Policy' }).innerText(), /script-src https:\/\/partner\.test;/);
    await base.fill('https://partner.test/?file=');
    await page.getByText('Files cannot be served there').waitFor();
    assert.ok(!(await shown(page).isVisible()));
    await base.fill('');
    await says(page, `src="${host.base}`);
    await page.getByText('Files cannot be served there').waitFor({ state: 'hidden' });
  });
});

describe('what cannot be read', () => {
  const failing = '**/static/en/jak-explainer/*.html';
  const query = { element: 'treatment-choice', sells: 'no' };
  const go = (path, look) =>
    build(
      query,
      async (page) => {
        await says(page, '<treatment-choice');
        await page.route(failing, path);
        await look(page);
      },
      { allow: /500|jak-explainer/ },
    );

  it('is not pasted, and neither is what was chosen before; the next choice is', async () => {
    await go(
      (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<p>Our host is unwell</p>' }),
      async (page) => {
        await ask(page, 'Widget').selectOption('jak-explainer');
        await page.getByRole('status').filter({ hasText: 'could not read' }).waitFor();
        assert.ok(!(await shown(page).isVisible()));
        assert.equal(await page.locator('#builder-code').getByRole('button').filter({ visible: true }).count(), 0);
        assert.ok(!(await page.locator('#builder').innerText()).includes('unwell'));
        await ask(page, 'Widget').selectOption('nhs-status-badge');
        await says(page, '<nhs-status-badge');
        await page.getByText('The builder could not read').waitFor({ state: 'hidden' });
      },
    );
  });

  it('cannot be copied while it is awaited', async () => {
    let answer;
    const asked = new Promise((resolve) => {
      answer = resolve;
    });
    await go(
      async (route) => {
        await asked;
        await route.continue();
      },
      async (page) => {
        const copy = page.locator('#builder-code').getByRole('button', { name: 'Widget, to paste' });
        await copy.waitFor();
        await ask(page, 'Widget').selectOption('jak-explainer');
        await copy.waitFor({ state: 'hidden' });
        answer();
        await copy.waitFor();
        await says(page, '<jak-explainer');
      },
    );
  });
});

it('takes an address that somebody changed by hand for what it can be', async () => {
  const query = {
    element: 'script',
    drug: '"><script>',
    accent: 'red',
    to: 'nowhere',
    base: 'javascript:1',
    form: 'x',
  };
  await build(query, async (page) => {
    await says(page, '<treatment-choice lang="en">');
    assert.ok((await shown(page).textContent()).startsWith(`<script src="${host.base}`));
  });
});

describe('a page that sells or prescribes', () => {
  it('is asked before a widget about one medicine is given', async () => {
    await build({ element: 'jak-drug-card' }, async (page) => {
      await page.getByText('Say whether the page').waitFor();
      assert.ok(!(await shown(page).isVisible()));
      await page.getByRole('radio', { name: 'No', exact: true }).check();
      await says(page, '<jak-drug-card');
    });
  });

  it('is told why, and given the treatment choice', async () => {
    await build({ element: 'jak-drug-card' }, async (page) => {
      await page.getByRole('radio', { name: 'Yes', exact: true }).check();
      await says(page, '<treatment-choice');
      assert.match(
        await page.getByRole('status').filter({ hasText: 'regulation 284' }).innerText(),
        /advertised to the public/,
      );
      assert.deepEqual(
        await ask(page, 'Widget').evaluate(({ options }) =>
          [...options].filter((o) => !o.disabled).map((o) => o.value),
        ),
        ['treatment-choice'],
      );
    });
  });

  it('is given nothing else by an address', async () => {
    await build({ element: 'nhs-status-badge', sells: 'yes' }, async (page) => says(page, '<treatment-choice'));
  });
});

describe('copying', () => {
  it('copies what is shown, and says so', async () => {
    await build({ to: 'wordpress' }, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin });
      await says(page, '<blockquote');
      const area = page.locator('#builder-code');
      await area.getByRole('button', { name: 'Copy: Quotation, to paste' }).click();
      await area.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shown(page).textContent());
    });
  });

  it('selects what is shown where it may not, and says so', async () => {
    await build({ to: 'wordpress' }, async (page) => {
      await says(page, '<blockquote');
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'));
      });
      const area = page.locator('#builder-code');
      await area.getByRole('button', { name: 'Copy' }).click();
      await area.getByRole('status').filter({ hasText: 'press Ctrl+C' }).waitFor();
      assert.equal(await page.evaluate(() => String(getSelection())), await shown(page).innerText());
    });
  });
});

describe('the preview', () => {
  it('is the widget itself, in the chosen width, language and look', async () => {
    const query = { lang: 'cy', width: '280', radius: '0px', accent: '#1f5130' };
    await build(query, async (page) => {
      const root = page.locator('#builder-stage treatment-choice .root');
      await root.waitFor();
      assert.deepEqual(
        await root.evaluate((box) => [
          box.offsetWidth,
          getComputedStyle(box).borderRadius,
          box.lang || box.closest('[lang]')?.lang || box.getRootNode().host.lang,
        ]),
        [280, '0px', 'cy'],
      );
    });
  });

  for (const [to, form, part] of [
    ['post', 'picture', 'img[alt^="NHS status"]'],
    ['post', 'text', 'ol a[href^="https://"]'],
    ['wordpress', 'quote', 'blockquote[cite]'],
    ['publisher', 'address', 'iframe[title^="NHS status"]'],
  ]) {
    it(`is the ${form} where that is the form`, async () => {
      await build({ element: 'nhs-status-badge', sells: 'no', to, form }, async (page) => {
        await page.locator('#builder-stage').locator(part).first().waitFor();
      });
    });
  }
});

/** A person at the keyboard: each thing done is a step, and each key is counted. */
function hands(page) {
  const counts = { steps: 0, keys: 0 };
  const press = async (key) => {
    counts.keys += 1;
    await page.keyboard.press(key);
  };
  const reach = async (control) => {
    for (let tries = 0; tries < 120; tries += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    assert.fail('The control cannot be reached by Tab.');
  };
  return {
    counts,
    follow: async (control) => {
      counts.steps += 1;
      await reach(control);
      await press('Enter');
    },
    choose: async (control, value) => {
      counts.steps += 1;
      await reach(control);
      for (let tries = 0; (await control.inputValue()) !== value; tries += 1) {
        assert.ok(tries < 20, value);
        const down = await control.evaluate(
          ({ options, selectedIndex }, wanted) =>
            [...options].findIndex((option) => option.value === wanted) > selectedIndex,
          value,
        );
        await press(down ? 'ArrowDown' : 'ArrowUp');
      }
    },
    tick: async (control) => {
      counts.steps += 1;
      await reach(control);
      await press('Space');
      assert.ok(await control.isChecked());
    },
  };
}

describe('two minutes: three people walk from the front page to what works, by keyboard', () => {
  /** Three keys a second, and a look of five seconds before each step. */
  const seconds = ({ steps, keys }) => Math.round(steps * 5 + keys / 3);

  async function walk(name, choices, end) {
    await visit(browser, `${host.site}index.html`, {}, async (page, context) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: host.origin });
      await page.locator('#builder').waitFor();
      const person = hands(page);
      await person.follow(page.getByRole('link', { name: 'Get the code for your page' }));
      await choices(person, page);
      await person.follow(page.locator('#builder-code').getByRole('button', { name: ', to paste' }));
      await page.locator('#builder-code').getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      console.log(
        `# ${name}: ${person.counts.steps} steps, ${person.counts.keys} keys, about ${seconds(person.counts)} s`,
      );
      assert.ok(seconds(person.counts) < 120);
      await end(text);
    });
  }

  it('a charity’s editor, WordPress without a plug-in, a card', async () => {
    await walk(
      'charity editor',
      async (person, page) => {
        await person.choose(ask(page, 'Widget'), 'jak-drug-card');
        await person.choose(ask(page, 'Medicine'), 'ritlecitinib');
        await person.choose(ask(page, 'Platform'), 'wordpress');
        await person.tick(page.getByRole('radio', { name: 'No', exact: true }));
        await says(page, 'Ritlecitinib');
      },
      async (text) => {
        assert.equal(text, read('en/jak-drug-card/ritlecitinib/quote.html').replaceAll(builtFor, host.base));
        await paste(text, {}, async (page) => {
          await page.getByText(/Facts checked \d+ \w+ 2026/).waitFor();
          await page.getByRole('link', { name: 'Ritlecitinib (Litfulo)', exact: true }).click();
          await page.locator('jak-drug-card').getByRole('heading', { name: 'Does it work?' }).waitFor();
        });
      },
    );
  });

  it('an NHS web team, strict policy, the compact badge in Welsh', async () => {
    await walk(
      'NHS web team',
      async (person, page) => {
        await person.choose(ask(page, 'Widget'), 'nhs-status-badge');
        await person.choose(ask(page, 'Medicine'), 'ritlecitinib');
        await person.choose(ask(page, 'Nation'), 'wales');
        await person.choose(ask(page, 'Language'), 'cy');
        await person.tick(page.getByLabel('Compact'));
        await person.tick(page.getByRole('radio', { name: 'No', exact: true }));
        await says(page, 'compact="" lang="cy"');
      },
      async (text) => {
        const headers = {
          'content-security-policy': `default-src 'none'; script-src ${host.origin}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types jak-widgets`,
        };
        await paste(`<table><tr><th>Litfulo</th><td>${text}</td></tr></table>`, headers, async (page) => {
          await page.evaluate(`(${whenIdle})()`);
          const badge = page.locator('nhs-status-badge');
          await badge.getByRole('button').click();
          const { alt } = written.find(({ path }) => path === 'cy/nhs-status-badge/ritlecitinib/wales/');
          const status = alt.split(': ')[1].split('.')[0];
          await badge.getByRole('button', { name: status }).first().waitFor();
        });
      },
    );
  });

  it('a blogger, Ghost, the treatment choice', async () => {
    await walk(
      'blogger',
      async (person, page) => {
        await person.choose(ask(page, 'Platform'), 'publisher');
        await page.getByRole('region', { name: 'Address, to paste' }).waitFor();
      },
      async (text) => {
        // What Ghost does with an address: it asks the page how it is embedded.
        const page = await (await fetch(text)).text();
        const [, where] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
        // It is a whole address, of where the files were built to stand: the builder says so beside the code.
        const { html, type } = await (await fetch(where.replace(builtFor, host.base))).json();
        assert.equal(type, 'rich');
        await paste(html.replaceAll(builtFor, host.base), {}, async (theirs) => {
          const frame = theirs.frameLocator('iframe');
          await frame.locator('treatment-choice').getByRole('heading', { name: 'Options' }).first().waitFor();
        });
      },
    );
  });
});
