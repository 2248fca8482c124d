<?php
/**
 * Tags in the text of a post: which ones WordPress lets stand, and what it must not put around them.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Lets people without `unfiltered_html` write the elements by hand, with their own attributes. Not in comments, not in profiles.
 *
 * @param array        $tags    The attributes that may stand, by tag.
 * @param string|array $context What kind of text it is.
 */
function allow_elements( array $tags, $context ): array {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$names = array( 'drug', 'nation', 'as-of', 'heading-level', 'compact', 'lang', 'id', 'class' );
	return $tags + array_fill_keys( array_keys( elements() ), array_fill_keys( $names, true ) );
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/**
 * Undoes what `wpautop` does to widgets, which it takes for words in a sentence. A browser ends a paragraph where a
 * heading or another paragraph begins, and with it the element: its text would stand below it a second time.
 */
function mend_paragraphs( string $html ): string {
	$tags = implode( '|', array_keys( elements() ) );
	if ( ! preg_match( "#<(?:$tags)\b#", $html ) ) {
		return $html;
	}
	// Of an element that was written by hand: a paragraph that holds nothing but its start or its end.
	$html = preg_replace( "#<p>\s*(</?(?:$tags)\b[^>]*>)\s*(?:<br />\s*)?</p>#", '$1', $html );
	// Of a shortcode: a paragraph goes on below it.
	$around       = '<div class="' . AROUND . '">';
	$in_paragraph = false;
	$html         = preg_replace_callback(
		"#<p(?:\s[^>]*)?>|</p>|$around.*?</div>(?:\s*</p>)?#s",
		function ( $found ) use ( &$in_paragraph, $around ) {
			$was          = $in_paragraph;
			$in_paragraph = '</p>' !== substr( $found[0], -4 );
			if ( 0 !== strpos( $found[0], $around ) ) {
				return $found[0];
			}
			if ( ! $was ) {
				$in_paragraph = false;
				return $found[0];
			}
			return '</p>' . ( $in_paragraph ? $found[0] . '<p>' : substr( $found[0], 0, -4 ) );
		},
		$html
	);
	return preg_replace( "#<p>\s*(?:<br />\s*)?</p>(?=$around)#", '', $html );
}

/** The script, for elements that were written by hand. */
function add_script( string $html ): string {
	if ( preg_match( '#<(?:' . implode( '|', array_keys( elements() ) ) . ')\b#', $html ) ) {
		wp_enqueue_script( 'jak-widgets' );
	}
	return $html;
}

// After blocks, `wpautop` and shortcodes.
foreach ( array( 'the_content', 'widget_text_content' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\mend_paragraphs', 12 );
	add_filter( $filter, __NAMESPACE__ . '\add_script', 13 );
}
