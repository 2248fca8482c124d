<?php
/**
 * What a filter of WordPress makes of texts, without a database: reads a JSON array of strings, prints one.
 *
 *   php wordpress-filters.php FOLDER wp_kses_post|wpautop
 */

[ , $folder, $filter ] = $argv;
define( 'ABSPATH', "$folder/" );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
foreach ( array( 'compat', 'load', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'blocks' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
// It would be asked of the database.
add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );

if ( ! in_array( $filter, array( 'wp_kses_post', 'wpautop' ), true ) ) {
	exit( 1 );
}
echo json_encode( array_map( $filter, json_decode( stream_get_contents( STDIN ), true ) ) );
