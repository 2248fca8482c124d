<?php
/**
 * Plugin Name:       JAK widgets
 * Description:       A block and a shortcode for UK facts about JAK inhibitor medicines for severe alopecia areata: NHS status, benefits, harms and alternatives, each with its source and date.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            jak-widgets
 * License:           MIT
 * Text Domain:       jak-widgets
 * Domain Path:       /languages
 *
 * `npm run build` puts the version, the script, its hash and the dated texts in; what it leaves in
 * `dist/wordpress/jak-widgets/` is the plug-in.
 *
 * @package jak-widgets
 */

namespace JakWidgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const FOLDER    = __DIR__;
const MAIN_FILE = __FILE__;
const VERSION   = '__VERSION__';
const INTEGRITY = '__INTEGRITY__';

require FOLDER . '/includes/forms.php';
require FOLDER . '/includes/widget.php';
require FOLDER . '/includes/block.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/content.php';

add_action(
	'init',
	fn() => load_plugin_textdomain( 'jak-widgets', false, dirname( plugin_basename( MAIN_FILE ) ) . '/languages' )
);
