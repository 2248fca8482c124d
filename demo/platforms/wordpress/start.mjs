/** A WordPress with the plug-in of the last build, until Ctrl+C: `node demo/platforms/wordpress/start.mjs`. */
import { startWordPress, wordpressPackages } from '../../../test/support/wordpress.mjs';

const missing = Object.keys(wordpressPackages).filter((name) => !wordpressPackages[name]());
if (missing.length) {
  console.error(`Please install ${missing.join(', ')}: npm run browsers does it on Debian and Ubuntu.`);
  process.exit(1);
}
const wordpress = await startWordPress(['dist/wordpress/jak-widgets']);
wordpress.php(`
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  activate_plugin('jak-widgets/jak-widgets.php');
  wp_insert_post(['post_title' => 'A shortcode', 'post_status' => 'publish', 'post_author' => 1,
    'post_content' => '[jak_widget element="treatment-choice" nation="england"]']);
  return true;`);
const { name, password } = wordpress.author;
console.log(`${wordpress.url}/wp-login.php
Users: ${name} (no unfiltered HTML) and admin; password of both: ${password}`);
process.once('SIGINT', () => wordpress.close());
