/**
 * The block in the editor, for a browser as it stands: WordPress's own packages are in `wp`, what the plug-in offers is
 * in `jakWidgets`.
 */
/* global wp, jakWidgets */
(({ blocks, blockEditor, components, element: react, i18n, apiFetch, url }, offers) => {
  const { createElement, Fragment, RawHTML, useEffect, useState } = react;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, Notice, PanelBody, Placeholder, SelectControl, ToggleControl } = components;
  const { __ } = i18n;

  const elementNames = {
    'baseline-checklist': __('What to do before starting', 'jak-widgets'),
    'jak-drug-card': __('All about one medicine', 'jak-widgets'),
    'jak-explainer': __('What JAK inhibitors are', 'jak-widgets'),
    'nhs-status-badge': __('NHS status of one medicine', 'jak-widgets'),
    'nhs-status-history': __('How the NHS status came about', 'jak-widgets'),
    'treatment-choice': __('The options, and what matters to you', 'jak-widgets'),
  };
  const nationNames = {
    '': __('All four nations', 'jak-widgets'),
    england: __('England', 'jak-widgets'),
    wales: __('Wales', 'jak-widgets'),
    'northern-ireland': __('Northern Ireland', 'jak-widgets'),
    scotland: __('Scotland', 'jak-widgets'),
  };
  const languageNames = {
    '': __('The language of the site', 'jak-widgets'),
    en: 'English',
    cy: 'Cymraeg',
  };

  const choicesIn = ({ element, drug, nation, headingLevel, lang, compact }) => ({
    element,
    drug,
    nation,
    headingLevel,
    lang,
    compact,
  });
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  /** What the server shows for these choices; no text where a medicine is still to be chosen. */
  async function textFor(choices) {
    const path = url.addQueryArgs('/wp/v2/block-renderer/jak-widgets/widget', { context: 'edit', attributes: choices });
    const { rendered } = await apiFetch({ path });
    const widget = new DOMParser().parseFromString(rendered, 'text/html').querySelector(choices.element);
    return { text: widget?.innerHTML ?? '', textLang: widget?.lang };
  }

  const select = (label, value, names, onChange) =>
    createElement(SelectControl, {
      label,
      value,
      onChange,
      options: Object.entries(names).map(([code, name]) => ({ value: code, label: name })),
    });

  function Controls({ choices, choose }) {
    const { element, drug, nation, headingLevel, lang, compact } = choices;
    const { drug: drugs, nation: nations } = offers.elements[element];
    const isBadge = element === 'nhs-status-badge';
    const none = drugs.includes('') ? __('All medicines', 'jak-widgets') : __('Choose a medicine', 'jak-widgets');
    const levels = Object.fromEntries([2, 3, 4, 5, 6].map((level) => [level, String(level)]));
    return createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        { title: __('What to show', 'jak-widgets') },
        select(
          __('Widget', 'jak-widgets'),
          element,
          Object.fromEntries(Object.keys(offers.elements).map((tag) => [tag, elementNames[tag] ?? tag])),
          (value) => choose({ element: value }),
        ),
        drugs.length > 1 &&
          select(__('Medicine', 'jak-widgets'), drug, { '': none, ...offers.medicines }, (value) =>
            choose({ drug: value }),
          ),
        nations.length > 1 &&
          select(__('Nation', 'jak-widgets'), nation, nationNames, (value) => choose({ nation: value })),
        isBadge &&
          nation !== '' &&
          createElement(ToggleControl, {
            label: __('Compact, for a table or a list', 'jak-widgets'),
            checked: compact,
            onChange: (value) => choose({ compact: value }),
          }),
        !isBadge &&
          select(__('Heading level', 'jak-widgets'), String(headingLevel), levels, (value) =>
            choose({ headingLevel: Number(value) }),
          ),
        select(__('Language', 'jak-widgets'), lang, languageNames, (value) => choose({ lang: value })),
      ),
    );
  }

  /** What readers will see: the element where the editor's page has the script, its text elsewhere. Nothing in it is pressed. */
  function Preview({ text, textLang, element, drug, nation, headingLevel, compact }) {
    if (!text) {
      return createElement(Placeholder, {
        label: elementNames[element] ?? element,
        instructions: __('Choose a medicine in the settings of this block.', 'jak-widgets'),
      });
    }
    const attributes = {
      drug: drug || undefined,
      nation: nation || undefined,
      lang: textLang,
      'heading-level': String(headingLevel),
      compact: compact ? 'compact' : undefined,
    };
    return createElement(Disabled, null, createElement(element, attributes, createElement(RawHTML, null, text)));
  }

  /**
   * Choices and their text are stored together, once the server has answered: what a post holds never tells of another
   * medicine than the one that was chosen. A post whose text tells older facts than the plug-in knows gets the new one.
   */
  function Edit({ attributes, setAttributes }) {
    const stored = choicesIn(attributes);
    const [choices, setChoices] = useState(stored);
    const [failure, setFailure] = useState();
    const isCurrent = same(choices, stored) && attributes.facts === offers.facts;

    // Undo and redo.
    useEffect(() => setChoices(stored), [JSON.stringify(stored)]);

    useEffect(() => {
      if (isCurrent) return undefined;
      let isWanted = true;
      textFor(choices).then(
        (told) => {
          if (!isWanted) return;
          setFailure(undefined);
          setAttributes({ ...choices, ...told, facts: offers.facts });
        },
        (error) => isWanted && setFailure(error.message),
      );
      return () => (isWanted = false);
    }, [JSON.stringify(choices), isCurrent]);

    return createElement(
      Fragment,
      null,
      createElement(Controls, { choices, choose: (change) => setChoices({ ...choices, ...change }) }),
      createElement(
        'div',
        useBlockProps(),
        failure && createElement(Notice, { status: 'error', isDismissible: false }, failure),
        createElement(Preview, attributes),
      ),
    );
  }

  /** Text alone: no tag that a filter of WordPress, a feed or a site without the plug-in could take away with its content. */
  const Save = ({ attributes: { text, textLang } }) =>
    createElement('div', { ...useBlockProps.save(), lang: textLang }, createElement(RawHTML, null, text));

  blocks.registerBlockType('jak-widgets/widget', { edit: Edit, save: Save });
})(wp, jakWidgets);
