<?php
/**
 * The block. What is saved in a post is the text alone, as ordinary HTML; what is shown is drawn anew for each page.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function register_block(): void {
	$uses = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' );
	wp_register_script( 'jak-widgets-editor', plugins_url( 'block/editor.js', MAIN_FILE ), $uses, VERSION, true );
	wp_set_script_translations( 'jak-widgets-editor', 'jak-widgets', FOLDER . '/languages' );
	register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/**
 * @param array|mixed  $attributes As `block.json` has them.
 * @param string|mixed $saved      The text in the post: shown where the plug-in does not know what was chosen.
 */
function render_block( $attributes, $saved ): string {
	$asked  = (array) $attributes;
	$widget = widget( array( 'heading-level' => $asked['headingLevel'] ?? 3 ) + $asked );
	return $widget ? sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $widget ) : (string) $saved;
}

/** What the editor offers; the script, so that it shows what readers will see. */
function for_editor(): void {
	if ( ! is_admin() ) {
		return;
	}
	wp_enqueue_script( 'jak-widgets' );
	$offers = array(
		'elements'  => elements(),
		'medicines' => medicines(),
		'facts'     => build()['facts'],
	);
	wp_add_inline_script( 'jak-widgets-editor', 'window.jakWidgets = ' . wp_json_encode( $offers ) . ';', 'before' );
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\for_editor' );
