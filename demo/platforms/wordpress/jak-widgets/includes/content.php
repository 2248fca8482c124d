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
 * @param array|mixed  $tags    The attributes that may stand, by tag.
 * @param string|array $context What kind of text it is.
 * @return array|mixed
 */
function allow_elements( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	$names = array( 'drug', 'nation', 'as-of', 'heading-level', 'compact', 'lang', 'id', 'class' );
	return $tags + array_fill_keys( array_keys( elements() ), array_fill_keys( $names, true ) );
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/** Whether a text has an element in it. */
function has_element( string $html ): bool {
	$tags = implode( '|', array_keys( elements() ) );
	return $tags && preg_match( "#<(?:$tags)\b#", $html );
}

/**
 * Undoes what `wpautop` does to widgets, which it takes for words in a sentence. A browser ends a paragraph where a
 * heading or another paragraph begins, and with it the element: its text would stand below it a second time.
 *
 * @param string|mixed $html What other plug-ins have left of it. PHP gives up on some texts: they stay as they are.
 */
function mend_paragraphs( $html ): string {
	$html = (string) $html;
	if ( ! has_element( $html ) ) {
		return $html;
	}
	$tags = implode( '|', array_keys( elements() ) );
	// Of an element that was written by hand: a paragraph that holds nothing but its start or its end.
	$html = preg_replace( "#<p>\s*(</?(?:$tags)\b[^>]*>)\s*(?:<br />\s*)?</p>#", '$1', $html ) ?? $html;
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
	) ?? $html;
	return preg_replace( "#<p>\s*(?:<br />\s*)?</p>(?=$around)#", '', $html ) ?? $html;
}

/**
 * The script, for elements that were written by hand.
 *
 * @param string|mixed $html What other plug-ins have left of it.
 */
function add_script( $html ): string {
	if ( has_element( (string) $html ) ) {
		wp_enqueue_script( 'jak-widgets' );
	}
	return (string) $html;
}

// After blocks, `wpautop` and shortcodes.
foreach ( array( 'the_content', 'widget_text_content' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\mend_paragraphs', 12 );
	add_filter( $filter, __NAMESPACE__ . '\add_script', 13 );
}
