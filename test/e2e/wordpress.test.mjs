/**
 * The plug-in in a real WordPress, where the system's packages are: with an author who may not write unfiltered HTML, in
 * Chromium. With ALL_ENGINES it must be here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { chromium as playwright } from 'playwright-core';
import { chromium, flags } from '../support/browser.mjs';
import { hasWordPress, startWordPress } from '../support/wordpress.mjs';

const { forms } = JSON.parse(readFileSync('dist/static/forms.json', 'utf8'));
const { files: hashes } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const flat = (text) => text.replace(/\s+/g, '');
/** What a reader reads, whatever the space between. */
const textOf = (html) => flat(toString(fromHtml(html, { fragment: true })));
const fragment = (path) => readFileSync(`dist/static/${path}fragment.html`, 'utf8').trim();
const card = fragment('en/jak-drug-card/ritlecitinib/england/');
const ownText = '<p>Our own words, <a href="https://www.nice.org.uk">NICE</a>.</p>';

const block = (name, content) => `<!-- wp:${name} -->\n${content}\n<!-- /wp:${name} -->`;

/** Posts as an author types them, in the classic editor unless they say otherwise. */
const typedPosts = {
  alone: '[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]',
  'between paragraphs':
    'Before.\n\n[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]\n\nAfter.\n',
  'in a paragraph': 'Before [jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"] after.',
  'at the end of a line': 'Before\n[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]\n\nAfter',
  'in a paragraph block': block(
    'paragraph',
    '<p>[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]</p>',
  ),
  'in a Shortcode block': block(
    'shortcode',
    '[jak_widget element="jak-drug-card" drug="Ritlecitinib" nation="england"]',
  ),
  'with a text': `Before.\n\n[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]\n${ownText}\n[/jak_widget]\n\nAfter.`,
  'by hand, in lines': `Before.\n\n<jak-drug-card drug="ritlecitinib" nation="england">\n${card}\n</jak-drug-card>\n\nAfter.`,
  'by hand, in a line': `Before.\n\n<jak-drug-card drug="ritlecitinib" nation="england">${card}</jak-drug-card>\n\nAfter.`,
};

if (process.env.ALL_ENGINES && !hasWordPress())
  it('a WordPress is here', () => assert.fail('Run "npm run browsers" for it.'));

describe('WordPress', { skip: !hasWordPress() && 'not here' }, () => {
  let wordpress, browser, posts, optionsBefore;
  const path = 'jak-widgets/jak-widgets.php';
  const admin = "require_once ABSPATH . 'wp-admin/includes/plugin.php';";
  const options = () => wordpress.php('global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options")');
  const address = (id) => `${wordpress.url}/?p=${id}`;
  const html = async (id) => (await fetch(address(id))).text();
  /** The content of a page that was parsed as a browser does. */
  const contentOf = async (id) => select('.entry-content', fromHtml(await html(id)));
  const scriptsOf = (page) => selectAll('script[src*=jak-widgets]', fromHtml(page)).map(({ properties }) => properties);

  /** Saves posts as the author, through what WordPress filters. @returns Their ids, by name. */
  const save = (contents) =>
    wordpress.php(
      `wp_set_current_user(get_user_by('login', 'author')->ID);
      kses_init();
      return array_map(fn($content) => wp_insert_post(wp_slash(['post_title' => 'Post', 'post_status' => 'publish', 'post_content' => $content])), $input);`,
      contents,
    );
  /** Opens a page, as a visitor unless it says otherwise. Nothing may be asked of another host, and nothing said. */
  async function visit(url, look, { context, ...more } = {}) {
    context ??= await browser.newContext(more);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const wrong = [];
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(wordpress.url))
        wrong.push(request.url());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => /jak|integrity/i.test(message.text()) && wrong.push(message.text()));
    try {
      await page.goto(url);
      await look(page);
      assert.deepEqual(wrong, []);
    } finally {
      await page.close();
    }
  }

  before(
    async () => {
      wordpress = await startWordPress(['dist/wordpress/jak-widgets']);
      optionsBefore = options();
      assert.equal(wordpress.php(`${admin} return activate_plugin('${path}');`), null);
      posts = save({ ...typedPosts, 'without a widget': '<p>Nothing of ours.</p>' });
    },
    { timeout: 90_000 },
  );
  after(() => wordpress?.close());

  describe('block', () => {
    let id, author;
    before(async () => {
      browser = await playwright.launch({ executablePath: chromium(), chromiumSandbox: false, args: flags });
    });
    after(() => browser.close());

    it('an author inserts it, chooses, and publishes', { timeout: 60_000 }, async () => {
      author = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const editor = `${wordpress.url}/wp-admin/post-new.php`;
      await visit(
        `${wordpress.url}/wp-login.php?redirect_to=${encodeURIComponent(editor)}`,
        async (page) => {
          await page.getByLabel('Username or Email Address').fill(wordpress.author.name);
          await page.getByRole('textbox', { name: 'Password' }).fill(wordpress.author.password);
          await page.getByRole('button', { name: 'Log In' }).click();
          await page.getByRole('textbox', { name: 'Add title' }).fill('Our clinic');
          await page.getByRole('button', { name: 'Toggle block inserter' }).click();
          await page.getByRole('searchbox', { name: 'Search for blocks and patterns' }).fill('alopecia');
          await page.getByRole('option', { name: 'JAK widget' }).click();
          // The first one needs no choice, and favours no medicine.
          await page.getByRole('heading', { name: 'A JAK inhibitor, other care or no treatment?' }).waitFor();
          await page.getByRole('button', { name: 'Settings', exact: true }).click();
          const choose = (name, value) => page.getByRole('combobox', { name, exact: true }).selectOption(value);
          await choose('Widget', 'All about one medicine');
          await page.getByText('Choose a medicine in the settings of this block.').waitFor();
          await choose('Medicine', 'Ritlecitinib (Litfulo)');
          await choose('Nation', 'England');
          await choose('Heading level', '2');
          await page.locator('jak-drug-card[nation=england][heading-level="2"]').waitFor();
          await page.getByRole('button', { name: 'Publish', exact: true }).click();
          await page
            .getByRole('region', { name: 'Editor publish' })
            .getByRole('button', { name: 'Publish', exact: true })
            .click();
          const link = page.getByRole('link', { name: 'View Post', exact: true }).first();
          id = new URL(await link.getAttribute('href')).searchParams.get('p');
        },
        { context: author },
      );
      const saved = wordpress.php('return get_post($input)->post_content;', id);
      assert.equal(textOf(saved.replace(/<!--.*?-->/g, '')), textOf(card));
    });

    it('reopens as it was saved', { timeout: 60_000 }, async () => {
      await visit(
        `${wordpress.url}/wp-admin/post.php?post=${id}&action=edit`,
        async (page) => {
          await page.getByRole('document', { name: 'Block: JAK widget' }).click();
          const chosen = (name) =>
            page
              .getByRole('combobox', { name, exact: true })
              .evaluate(({ selectedOptions }) => selectedOptions[0].label);
          assert.deepEqual(await Promise.all(['Widget', 'Medicine', 'Nation', 'Heading level'].map(chosen)), [
            'All about one medicine',
            'Ritlecitinib (Litfulo)',
            'England',
            '2',
          ]);
          const state = await page.evaluate(() => ({
            valid: globalThis.wp.data
              .select('core/block-editor')
              .getBlocks()
              .map(({ isValid }) => isValid),
            changed: globalThis.wp.data.select('core/editor').isEditedPostDirty(),
          }));
          assert.deepEqual(state, { valid: [true], changed: false });
          assert.equal(await page.getByText(/unexpected or invalid content/).count(), 0);
        },
        { context: author },
      );
    });

    it('a post whose text tells older facts gets the new text when it is opened', { timeout: 60_000 }, async () => {
      const old = wordpress.php(
        `$content = preg_replace(['/"facts":"[^"]*"/', '#(<div[^>]*>).*(</div>)#s'], ['"facts":"2020.01.01"', '$1<p>Old.</p>$2'], get_post($input)->post_content);
        return wp_insert_post(wp_slash(['post_title' => 'Old', 'post_author' => get_user_by('login', 'author')->ID, 'post_content' => $content]));`,
        id,
      );
      await visit(
        `${wordpress.url}/wp-admin/post.php?post=${old}&action=edit`,
        async (page) => {
          await page.waitForFunction(() => globalThis.wp.data.select('core/editor').isEditedPostDirty());
          const content = await page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
          assert.equal(textOf(content), textOf(card));
        },
        { context: author },
      );
    });

    for (const theme of ['twentytwentytwo', 'twentytwentyone']) {
      it(`a visitor sees the card, from one script with its hash, ${theme}`, { timeout: 30_000 }, async () => {
        wordpress.php('switch_theme($input);', theme);
        const [script, ...more] = scriptsOf(await html(id));
        assert.deepEqual(more, []);
        assert.equal(script.integrity, hashes['jak-widgets.js']);
        assert.equal(script.crossOrigin, 'anonymous');
        assert.deepEqual(scriptsOf(await html(posts['without a widget'])), []);
        await visit(address(id), async (page) => {
          await page.getByRole('heading', { name: 'Ritlecitinib (Litfulo)', level: 2 }).waitFor();
          assert.ok(await page.getByText('Sources and about').first().isVisible());
          // The text has given way to the card.
          assert.ok(!(await page.locator('jak-drug-card > h2').isVisible()));
        });
      });
    }

    it('a visitor without script reads the dated text', { timeout: 30_000 }, async () => {
      await visit(
        address(id),
        async (page) => {
          const text = page.locator('jak-drug-card');
          assert.equal(flat(await text.textContent()), textOf(card));
          await text.getByText(/^Facts checked \d+ \w+ \d{4}/).waitFor();
          assert.ok(
            await text
              .getByRole('link', { name: /^MHRA: / })
              .first()
              .isVisible(),
          );
          await text.getByRole('heading', { name: 'Ritlecitinib (Litfulo)', level: 2 }).waitFor();
        },
        { javaScriptEnabled: false },
      );
    });
  });

  describe('shortcodes, and elements by hand', () => {
    for (const [name, typed] of Object.entries(typedPosts)) {
      it(`${name}: the text stands once, inside the element`, async () => {
        const content = await contentOf(posts[name]);
        const elements = selectAll('jak-drug-card', content);
        assert.equal(elements.length, 1);
        assert.equal(flat(toString(elements[0])), textOf(card));
        const around = textOf(typed.replace(/\[jak_widget.*\]|<jak-drug-card.*<\/jak-drug-card>|<!--.*?-->/gs, ''));
        assert.equal(flat(toString(content)).replace(textOf(card), ''), around);
        assert.deepEqual(
          selectAll('p', content).filter((paragraph) => !flat(toString(paragraph))),
          [],
          'no empty paragraph',
        );
        assert.equal(scriptsOf(await html(posts[name])).length, 1);
      });
    }

    it('a compact badge stands in its sentence, with its day and its source', async () => {
      const { badge } = save({
        badge: 'In [jak_widget element="nhs-status-badge" drug="ritlecitinib" nation="wales" compact] it is so.',
      });
      const sentence = select('.entry-content > p', await contentOf(badge));
      const element = select('nhs-status-badge[compact][nation=wales]', sentence);
      assert.match(toString(element), /Wales: .* Checked \d+ \w+ \d{4}/);
      assert.ok(select('a[href^="https://"]', element));
      assert.match(toString(sentence), /^In .* it is so\.$/s);
    });

    it('an unknown value shows the text of the post and no element', async () => {
      const { unknown } = save({
        unknown: `[jak_widget element="jak-drug-card" drug="<b>aspirin"]\n${ownText}\n[/jak_widget]`,
      });
      const content = await contentOf(unknown);
      assert.equal(flat(toString(content)), textOf(ownText));
      assert.equal(select('jak-drug-card', content), undefined);
      assert.deepEqual(scriptsOf(await html(unknown)), []);
    });

    const shownFor = (asked) =>
      wordpress.php('return do_shortcode($input);', `[jak_widget ${asked}]Our own words.[/jak_widget]`);
    const taken = {
      'a brand name': ['element="jak-drug-card" drug=" LITFULO "', {}],
      'a day': ['element="jak-drug-card" drug="ritlecitinib" as-of=" 2024-02-29 "', { 'as-of': '2024-02-29' }],
      'no day': ['element="jak-drug-card" drug="ritlecitinib" as-of=""', {}],
    };
    for (const [name, [asked, attributes]] of Object.entries(taken)) {
      it(`takes what the elements take: ${name}`, () => {
        const { properties } = select('jak-drug-card', fromHtml(shownFor(asked), { fragment: true }));
        assert.deepEqual(properties, { drug: 'ritlecitinib', lang: 'en', ...attributes });
      });
    }

    const refused = {
      'a day that does not exist': 'element="jak-explainer" as-of="2026-02-29"',
      'a month': 'element="jak-explainer" as-of="2026-02"',
      'a day and more': 'element="jak-explainer" as-of="2026-02-01T12:00"',
      'a brand name of something else': 'element="jak-drug-card" drug="aspirin"',
      'a brand name in the place of an element': 'element="litfulo"',
    };
    for (const [name, asked] of Object.entries(refused)) {
      it(`shows its own words where the elements would: ${name}`, () =>
        assert.equal(shownFor(asked), 'Our own words.'));
    }

    it('two widgets share a script', async () => {
      const { two } = save({ two: `${typedPosts.alone}\n\n[jak_widget element="jak-explainer"]` });
      assert.equal(scriptsOf(await html(two)).length, 1);
    });
  });

  it('every form keeps its text through all filters, as block and as shortcode', () => {
    const shown = wordpress.php(
      `return array_map(fn($form) => array_map(fn($content) => apply_filters('the_content', $content), [
        '<!-- wp:jak-widgets/widget ' . wp_json_encode(['element' => $form['tag']] + $form) . ' --><div></div><!-- /wp:jak-widgets/widget -->',
        sprintf('[jak_widget element="%s" drug="%s" nation="%s" lang="%s"]', $form['tag'], $form['drug'] ?? '', $form['nation'] ?? '', $form['lang']),
      ]), $input);`,
      forms,
    );
    forms.forEach(({ path, lang, tag }, index) => {
      for (const content of shown[index]) {
        const element = select(tag, fromHtml(content, { fragment: true }));
        assert.equal(flat(toString(element)), textOf(fragment(path)), path);
        assert.equal(element.properties.lang, lang);
      }
    });
  });

  it('speaks Welsh on a Welsh site', () => {
    const shown = wordpress.php(
      `add_filter('locale', fn() => 'cy'); return do_shortcode('[jak_widget element="jak-explainer"]');`,
    );
    assert.equal(textOf(shown), textOf(fragment('cy/jak-explainer/')));
  });

  it('lets authors write the elements by hand, without handlers, and in posts alone', () => {
    const written =
      '<nhs-status-badge drug="ritlecitinib" nation="wales" as-of="2026-11-21" compact lang="cy" onclick="x()" style="opacity:0">a</nhs-status-badge><jak-other>b</jak-other>';
    const [post, profile] = wordpress.php(
      "return [wp_kses($input, 'post'), wp_kses($input, 'user_description')];",
      written,
    );
    assert.equal(
      post,
      '<nhs-status-badge drug="ritlecitinib" nation="wales" as-of="2026-11-21" compact lang="cy">a</nhs-status-badge>b',
    );
    assert.equal(profile, 'ab');
  });

  it('takes what other plug-ins hand on, whatever it is', () => {
    const shown = wordpress.php(`
      wp_set_current_user(0);
      return [
        apply_filters('script_loader_tag', null, null, null),
        \\JakWidgets\\mend_paragraphs(null),
        \\JakWidgets\\add_script(null),
        \\JakWidgets\\allow_elements(null, 'post'),
        \\JakWidgets\\shortcode('', null),
        \\JakWidgets\\shortcode(null),
        \\JakWidgets\\render_block(['element' => 'jak-other'], null),
        \\JakWidgets\\render_block([], ''),
      ];`);
    assert.deepEqual(shown, ['', '', '', null, '', '', '', '']);
  });

  it('leaves a text that is too long for PHP as it is', () => {
    const [typed, mended] = wordpress.php(`
      ini_set('pcre.jit', '0');
      ini_set('pcre.backtrack_limit', '300');
      $typed = '<div class="' . \\JakWidgets\\AROUND . '"><jak-explainer>' . str_repeat('long ', 1000) . '</jak-explainer></div>';
      return [$typed, \\JakWidgets\\mend_paragraphs($typed)];`);
    assert.equal(mended, typed);
  });

  it('leaves pages alone when its texts are damaged', () => {
    const swap = (content) =>
      wordpress.php(
        `$file = WP_PLUGIN_DIR . '/jak-widgets/static/forms.json';
        $was = file_get_contents($file);
        file_put_contents($file, $input);
        return $was;`,
        content,
      );
    const was = swap('');
    try {
      const shown = wordpress.php(`
        $page = '<p><b>Before</b></p><p>After</p>';
        return [
          \\JakWidgets\\mend_paragraphs($page),
          do_shortcode('[jak_widget element="jak-explainer"]Our own words.[/jak_widget]'),
          \\JakWidgets\\render_block(['element' => 'jak-explainer', 'headingLevel' => 3], 'As it was saved.'),
          \\JakWidgets\\medicines(),
          \\JakWidgets\\add_script($page) === $page && !wp_script_is('jak-widgets', 'enqueued'),
        ];`);
      assert.deepEqual(shown, ['<p><b>Before</b></p><p>After</p>', 'Our own words.', 'As it was saved.', [], true]);
    } finally {
      swap(was);
    }
  });

  it('has every text of its own in the template for translators', () => {
    const template = readFileSync('dist/wordpress/jak-widgets/languages/jak-widgets.pot', 'utf8');
    const editor = readFileSync('dist/wordpress/jak-widgets/block/editor.js', 'utf8');
    const texts = [...editor.matchAll(/__\('([^']+)'/g)].map(([, text]) => text);
    assert.ok(texts.length > 20);
    for (const text of [...texts, 'JAK widget', 'JAK widgets'])
      assert.ok(template.includes(`msgid "${text}"\nmsgstr ""`), text);
  });

  it('stores nothing, and PHP has nothing to say about it', () => {
    const news = options().filter((name) => !optionsBefore.includes(name) && !/^_(site_)?transient_/.test(name));
    // WordPress's own, of posts and themes.
    const ofWordPress = /^(wp_|theme_|current_theme$|recently_activated$)/;
    assert.deepEqual(
      news.filter((name) => !ofWordPress.test(name)),
      [],
    );
    assert.deepEqual(
      wordpress.log().filter((line) => line.includes('plugins/jak-widgets')),
      [],
    );
  });

  describe('when the plug-in is gone', () => {
    before(() => wordpress.php(`${admin} deactivate_plugins('${path}');`));

    it('a block leaves its dated text, also when the post is saved once more', async () => {
      const [{ ID: id }] = wordpress.php("return get_posts(['title' => 'Our clinic']);");
      wordpress.php(
        `wp_set_current_user(get_user_by('login', 'author')->ID);
        kses_init();
        wp_update_post(wp_slash(get_post($input, ARRAY_A)));`,
        id,
      );
      const content = await contentOf(id);
      assert.equal(flat(toString(content)), textOf(card));
      assert.equal(select('[lang=en] h2', content).children[0].value, 'Ritlecitinib (Litfulo)');
      assert.equal(selectAll('ol a[href^="https://"]', content).length, selectAll('ol > li', content).length);
      assert.deepEqual(scriptsOf(await html(id)), []);
    });

    it('a shortcode leaves its own text, and itself in brackets', async () => {
      const text = toString(await contentOf(posts['with a text']));
      assert.ok(text.includes('Our own words, NICE.'));
      assert.ok(text.includes('[jak_widget element='));
    });

    it('an element that was written by hand leaves its dated text', async () => {
      const text = flat(toString(await contentOf(posts['by hand, in lines'])));
      assert.ok(text.includes(textOf(card)));
    });
  });
});
