<?php

declare(strict_types=1);

namespace Drupal\jak_widgets;

/**
 * What the build of jak-widgets wrote into this module's dist/static.
 *
 * Its list is the only one: what is not on it cannot be chosen, stored or shown.
 */
final class Widgets {

  private const LABELS = [
    'nhs-status-badge' => 'NHS status',
    'nhs-status-history' => 'How the NHS status came about',
    'jak-drug-card' => 'All the facts about one medicine',
    'jak-explainer' => 'What JAK inhibitors are',
    'baseline-checklist' => 'Before you start',
    'treatment-choice' => 'All options, including no treatment',
  ];

  /**
   * Gets the widgets to choose from.
   *
   * @return array<string, array<string, string>>
   *   For each kind of widget its titles, by path without the language.
   */
  public static function options(): array {
    $options = [];
    foreach (self::all() as $widget) {
      if ($widget['lang'] === 'en') {
        $kind = self::LABELS[$widget['tag']] ?? $widget['tag'];
        $options[$kind][substr($widget['path'], 3)] = $widget['title'];
      }
    }
    return $options;
  }

  /**
   * Finds a widget.
   *
   * @param string $path
   *   One of those that options() offers.
   * @param string $langcode
   *   The language of the page.
   *
   * @return array<string, string>|null
   *   Its lang, tag, title, drug, nation and fragment; nothing where there is no such widget.
   */
  public static function find(string $path, string $langcode): ?array {
    $lang = $langcode === 'cy' ? 'cy' : 'en';
    foreach (self::all() as $widget) {
      if ($widget['path'] === "$lang/$path") {
        return $widget + ['fragment' => file_get_contents(self::folder() . $widget['path'] . 'fragment.html')];
      }
    }
    return NULL;
  }

  /**
   * @return array<int, array<string, mixed>>
   */
  private static function all(): array {
    static $all;
    return $all ??= json_decode(file_get_contents(self::folder() . 'forms.json'), TRUE, flags: JSON_THROW_ON_ERROR)['forms'];
  }

  private static function folder(): string {
    return dirname(__DIR__) . '/dist/static/';
  }

}
