<?php
/**
 * One widget as markup, and the script that draws it.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** The class of what stands around a widget: the one that WordPress gives the block. */
const AROUND = 'wp-block-jak-widgets-widget';

/**
 * The element with its dated text inside, which readers see without the script. The page is given the script.
 *
 * @param array $asked `element`, `drug`, `nation`, `as-of`, `lang`, `heading-level`, `compact`, whatever they hold.
 * @return string Nothing where a value is unknown, or missing.
 */
function widget( array $asked ): string {
	$form = form_for( $asked );
	$day  = day_for( $asked );
	if ( ! $form || null === $day ) {
		return '';
	}
	$compact    = is_compact( $asked, $form );
	$level      = (int) ( $asked['heading-level'] ?? 3 );
	$level      = $level >= 2 && $level <= 6 ? $level : 3;
	$attributes = array_filter(
		array(
			'drug'          => $form['drug'] ?? '',
			'nation'        => $form['nation'] ?? '',
			'as-of'         => $day,
			'lang'          => $form['lang'],
			'heading-level' => 3 === $level ? '' : (string) $level,
			'compact'       => $compact ? 'compact' : '',
		)
	);
	$start      = $form['tag'];
	foreach ( $attributes as $name => $value ) {
		$start .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	wp_enqueue_script( 'jak-widgets' );
	// The build wrote it, from facts and words of the project alone: it is not escaped a second time.
	$text = (string) file_get_contents( FOLDER . "/static/{$form['path']}fragment.html" );
	$text = $compact ? in_a_line( $form, $text ) : at_level( $level, $text );
	return "<$start>$text</{$form['tag']}>";
}

/** Whether it is to be the badge that stands in a sentence or a table. */
function is_compact( array $asked, array $form ): bool {
	// As HTML has it, the attribute counts with any value or none; as editors may write it, "false" and "0" are no.
	$wanted = $asked['compact'] ?? false;
	$wanted = '' === $wanted || ( $wanted && ! in_array( $wanted, array( 'false', '0', 'no' ), true ) );
	return $wanted && 'nhs-status-badge' === $form['tag'] && isset( $form['nation'] );
}

/** What the badge says as a picture, and its first source: paragraphs cannot stand in a sentence. */
function in_a_line( array $form, string $text ): string {
	preg_match( '#<li>(<a .*?</a>)#', $text, $source );
	return esc_html( $form['alt'] ) . ' ' . ( $source[1] ?? '' );
}

/** The texts are written for headings from level 3 on. */
function at_level( int $level, string $text ): string {
	return preg_replace_callback(
		'#(</?h)([1-6])#',
		fn( $found ) => $found[1] . min( 6, $found[2] + $level - 3 ),
		$text
	) ?? $text;
}

/** For blocks and texts alike. Once for a page, below its content, where the first widget asks for it. */
function register_script(): void {
	wp_register_script( 'jak-widgets', plugins_url( 'jak-widgets.js', MAIN_FILE ), array(), VERSION, true );
}
add_action( 'init', __NAMESPACE__ . '\register_script', 5 );

/**
 * A script that is not the one that was built does not run: the text stays.
 *
 * @param string|mixed $tag    Other plug-ins hand on what they like, here and in every filter.
 * @param string|mixed $handle The name of the script.
 */
function with_integrity( $tag, $handle ): string {
	$more = sprintf( ' defer integrity="%s" crossorigin="anonymous" src=', esc_attr( INTEGRITY ) );
	return 'jak-widgets' === $handle ? str_replace( ' src=', $more, (string) $tag ) : (string) $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\with_integrity', 10, 2 );
