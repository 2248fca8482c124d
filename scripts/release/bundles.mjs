/** The scripts of a release, made as the build makes them, and what is bundled in them: whose it is, under which licence. */
import { readFileSync } from 'node:fs';
import { Contrib } from '@cyclonedx/cyclonedx-library';
import { rollup } from 'rollup';
import license from 'rollup-plugin-license';
import sbom from 'rollup-plugin-sbom';
import build from '../../rollup.config.mjs';
import { folder, scripts } from './names.mjs';

/** All that the other scripts bundle is in the one with every language. */
const [whole] = scripts;

const licences = (packages) =>
  packages
    .map(({ name, version, license: its, licenseText }) => {
      if (!licenseText) throw new Error(`${name} ${version} has no licence text.`);
      return `${name} ${version} (${its})\n\n${licenseText.trim()}\n`;
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);

/** `lit` only passes on what its three packages export. None of its bytes are bundled, so the plug-in leaves it out. */
function withLit({ metadata, components }) {
  const { ExternalReferenceFactory } = Contrib.FromNodePackageJson.Factories;
  const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
    new ExternalReferenceFactory(),
    new Contrib.License.Factories.LicenseFactory((expression) => expression),
  );
  const lit = builder.makeComponent(JSON.parse(readFileSync('node_modules/lit/package.json', 'utf8')));
  lit.purl = lit.bomRef.value = `pkg:npm/lit@${lit.version}`;
  for (const { bomRef } of components) lit.dependencies.add(bomRef);
  components.add(lit);
  metadata.component.dependencies.add(lit.bomRef);
}

const listed = () => [
  license({ thirdParty: { output: { file: `${folder}/licences.txt`, template: licences } } }),
  sbom({
    outDir: '',
    outFilename: 'sbom.cdx',
    rootComponentType: 'library',
    includeWellKnown: false,
    // The same sources give the same bytes: no hour, no number of chance.
    saveTimestamp: false,
    generateSerial: false,
    afterCollect: withLit,
  }),
];

/** Writes the scripts, their maps where they have any, `licences.txt` and `sbom.cdx.json`. */
export async function writeBundles() {
  for (const script of scripts) {
    const { output, plugins, ...input } = build.find(({ output }) => output.file === `dist/${script}`);
    const bundle = await rollup({
      ...input,
      logLevel: 'silent',
      // The build has said the sizes.
      plugins: [...plugins.filter(({ name }) => name !== 'sizes'), ...(script === whole ? listed() : [])],
    });
    await bundle.write({ ...output, file: `${folder}/${script}` });
    await bundle.close();
  }
}
