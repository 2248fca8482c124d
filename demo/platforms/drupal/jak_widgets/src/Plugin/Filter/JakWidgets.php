<?php

declare(strict_types=1);

namespace Drupal\jak_widgets\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Adds the script to texts that hold a widget or a link to one, and to no other page. Changes no text.
 */
#[Filter(
  id: 'jak_widgets',
  title: new TranslatableMarkup('JAK widgets: load the script where a text holds a widget or a link to one'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
)]
final class JakWidgets extends FilterBase {

  private const TAGS = 'nhs-status-badge|nhs-status-history|jak-drug-card|jak-explainer|baseline-checklist|treatment-choice';

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (preg_match('~<(' . self::TAGS . ')\b|/static/(en|cy)/(' . self::TAGS . ')/~', $text)) {
      $result->setAttachments(['library' => ['jak_widgets/widgets']]);
    }
    return $result;
  }

}
