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

/** What the build says of its texts: `facts`, the version of the facts, and `forms`. */
function build(): array {
	static $build;
	if ( null === $build ) {
		$build = json_decode( file_get_contents( FOLDER . '/static/forms.json' ), true );
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

/**
 * The text that somebody asked for.
 *
 * @param array $asked `element`, `drug`, `nation` and `lang`, whatever they hold. What the element does not take counts for nothing.
 * @return array|null Nothing where a value is unknown, or missing.
 */
function form_for( array $asked ): ?array {
	$value   = fn( $name ) => strtolower( trim( (string) ( $asked[ $name ] ?? '' ) ) );
	$element = $value( 'element' );
	$takes   = elements()[ $element ] ?? null;
	if ( ! $takes ) {
		return null;
	}
	$lang  = $value( 'lang' );
	$parts = array( '' === $lang ? site_language() : $lang, $element );
	foreach ( $takes as $name => $values ) {
		$parts[] = array( '' ) === $values ? '' : $value( $name );
	}
	return forms()[ implode( '/', array_filter( $parts ) ) . '/' ] ?? null;
}

/** Welsh on a Welsh site, English elsewhere: what the elements speak too. */
function site_language(): string {
	return preg_match( '/^cy\b/', str_replace( '_', '-', get_locale() ) ) ? 'cy' : 'en';
}
