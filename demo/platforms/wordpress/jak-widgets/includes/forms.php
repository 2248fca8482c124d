<?php
/**
 * The dated texts that the plug-in brings: one for each element, language, medicine and nation.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * What the build says of its texts: `facts`, the version of the facts; `forms`; `brands`, the medicine of each brand name.
 * Each is empty where the file is damaged.
 */
function build(): array {
	static $build;
	if ( null === $build ) {
		$read  = json_decode( (string) file_get_contents( FOLDER . '/static/forms.json' ), true );
		$build = ( $read ?: array() ) + array(
			'facts'  => '',
			'forms'  => array(),
			'brands' => array(),
		);
	}
	return $build;
}

/** Each text by its path below `static/`: `en/jak-drug-card/ritlecitinib/england/`. */
function forms(): array {
	static $forms;
	if ( null === $forms ) {
		$forms = array_column( build()['forms'], null, 'path' );
	}
	return $forms;
}

/** The medicines and nations of each element; '' among them where it does without one. */
function elements(): array {
	static $elements = array();
	if ( ! $elements ) {
		foreach ( forms() as $form ) {
			foreach ( array( 'drug', 'nation' ) as $name ) {
				$elements[ $form['tag'] ][ $name ][] = $form[ $name ] ?? '';
			}
		}
		foreach ( $elements as $tag => $takes ) {
			$elements[ $tag ] = array_map( fn( $values ) => array_values( array_unique( $values ) ), $takes );
		}
	}
	return $elements;
}

/** The name of each medicine, as its card has it. */
function medicines(): array {
	$names = array();
	foreach ( forms() as $form ) {
		if ( 'en' === $form['lang'] && 'jak-drug-card' === $form['tag'] && empty( $form['nation'] ) ) {
			$names[ $form['drug'] ] = $form['title'];
		}
	}
	return $names;
}

/** What somebody asked for, as the elements read it: in any case, with space around it. */
function asked_value( array $asked, string $name ): string {
	return strtolower( trim( (string) ( $asked[ $name ] ?? '' ) ) );
}

/**
 * The day that somebody asked for, such as `2026-11-21`.
 *
 * @return string|null Empty where none was asked for; nothing where there is no such day.
 */
function day_for( array $asked ): ?string {
	$day = asked_value( $asked, 'as-of' );
	if ( '' === $day ) {
		return '';
	}
	return preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $day, $parts ) && checkdate( $parts[2], $parts[3], $parts[1] ) ? $day : null;
}

/**
 * The text that somebody asked for.
 *
 * @param array $asked `element`, `drug`, `nation` and `lang`, whatever they hold. What the element does not take counts for nothing.
 *                     A medicine may have its brand name.
 * @return array|null Nothing where a value is unknown, or missing.
 */
function form_for( array $asked ): ?array {
	$element = asked_value( $asked, 'element' );
	$takes   = elements()[ $element ] ?? null;
	if ( ! $takes ) {
		return null;
	}
	$lang  = asked_value( $asked, 'lang' );
	$parts = array( '' === $lang ? site_language() : $lang, $element );
	foreach ( $takes as $name => $values ) {
		$value   = array( '' ) === $values ? '' : asked_value( $asked, $name );
		$parts[] = 'drug' === $name ? build()['brands'][ $value ] ?? $value : $value;
	}
	return forms()[ implode( '/', array_filter( $parts ) ) . '/' ] ?? null;
}

/** Welsh on a Welsh site, English elsewhere: what the elements speak too. */
function site_language(): string {
	return preg_match( '/^cy\b/', str_replace( '_', '-', get_locale() ) ) ? 'cy' : 'en';
}
