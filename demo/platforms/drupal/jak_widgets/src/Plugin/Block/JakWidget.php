<?php

declare(strict_types=1);

namespace Drupal\jak_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\jak_widgets\Widgets;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows a widget, with its answer as plain text inside the tag for readers without a script.
 */
#[Block(
  id: 'jak_widget',
  admin_label: new TranslatableMarkup('JAK widget'),
  category: new TranslatableMarkup('JAK widgets'),
)]
final class JakWidget extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * {@inheritdoc}
   */
  public function __construct(
    array $configuration,
    $plugin_id,
    $plugin_definition,
    protected LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['form' => 'treatment-choice/', 'label_display' => '0'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['form'] = [
      '#type' => 'select',
      '#title' => $this->t('Widget'),
      // Form API refuses what is not among them.
      '#options' => Widgets::options(),
      '#default_value' => $this->configuration['form'],
      '#required' => TRUE,
      '#description' => $this->t('A page that sells or prescribes treatment may show all options, not a single medicine.'),
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['form'] = $form_state->getValue('form');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $langcode = $this->languageManager->getCurrentLanguage()->getId();
    $build = ['#cache' => ['contexts' => ['languages:language_interface']]];
    $widget = Widgets::find($this->configuration['form'], $langcode);
    if (!$widget) {
      return $build;
    }
    return $build + [
      '#type' => 'html_tag',
      '#tag' => $widget['tag'],
      '#attributes' => array_intersect_key($widget, array_flip(['lang', 'drug', 'nation'])),
      // Ordinary HTML, which Drupal filters like any other of a site builder's.
      '#value' => $widget['fragment'],
      '#attached' => ['library' => ['jak_widgets/widgets']],
    ];
  }

}
