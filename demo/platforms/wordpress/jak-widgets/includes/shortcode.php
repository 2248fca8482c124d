<?php
/**
 * `[jak_widget element="jak-drug-card" drug="ritlecitinib" nation="england"]`, with the attributes that the elements take,
 * and with or without a text of its own: `[jak_widget …]text[/jak_widget]`.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * @param array|string $attributes A string where there is none.
 * @param string|null  $own        The text between the tags: shown where the plug-in does not know what was asked for.
 */
function shortcode( $attributes, $own = '' ): string {
	$asked = (array) $attributes;
	if ( in_array( 'compact', $asked, true ) ) {
		$asked['compact'] = 'compact';
	}
	$widget = widget( $asked );
	if ( ! $widget ) {
		return without_halves( (string) $own ) . note( $asked );
	}
	return is_compact( $asked, form_for( $asked ) ) ? $widget : sprintf( '<div class="%s">%s</div>', AROUND, $widget );
}
add_shortcode( 'jak_widget', __NAMESPACE__ . '\shortcode' );

/** WordPress makes paragraphs of `[jak_widget]` and `[/jak_widget]`, and leaves half of each here. */
function without_halves( string $text ): string {
	return preg_replace( '#^\s*(?:<br />\s*)?</p>|<p>\s*$#', '', $text ) ?? $text;
}

/** Readers see nothing where a value is unknown; who can mend it is told. */
function note( array $asked ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$values = array_filter( array_intersect_key( $asked, array_flip( array( 'element', 'drug', 'nation', 'as-of', 'lang' ) ) ) );
	$text   = sprintf(
		/* translators: %s: values of a shortcode, such as "jak-drug-card, aspirin" */
		__( 'jak_widget: nothing is known of "%s". Only people who can write posts see this line.', 'jak-widgets' ),
		implode( ', ', $values )
	);
	return '<em>' . esc_html( $text ) . '</em>';
}
