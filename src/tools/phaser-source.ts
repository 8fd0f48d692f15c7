/** Vite plugin: takes Phaser from its source modules, with what the stage doesn't use left out. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'phaser-src/';
const SOURCE = `${path.join(path.dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src')}/`.replaceAll('\\', '/');

const NOTHING = 'module.exports = null;';

/** Modules that are required by others and never used here, with what stands in for them. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^renderer\/webgl\/renderNodes\/filters\/Filter/, NOTHING],
  [
    /^filters\/(?!index|Controller)/,
    'module.exports = function () { throw new Error("This filter is left out of the build of Phaser"); };',
  ],
  [/^math\/index\.js$/, 'module.exports = { RandomDataGenerator: require("./random-data-generator/RandomDataGenerator") };'],
  [/^textures\/parsers\/(KTXParser|PVRParser|UnityYAML|AtlasXML|PCT|PCTDecode)\.js$/, NOTHING],
  // One handler requires the whole renderer only for its events.
  [/^renderer\/index\.js$/, 'module.exports = { Events: require("./events"), Canvas: require("./canvas/CanvasRenderer") };'],
  [
    /^renderer\/webgl\/renderNodes\/(BatchHandlerPointLight|submitter\/SubmitterTilemapGPULayer|submitter\/SubmitterMeshToQuad|submitter\/SubmitterTile|transformer\/TransformerTile)\.js$/,
    NOTHING,
  ],
];

export function phaserSource(): Plugin {
  const moduleOf = (id: string) => {
    const file = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
    return file.startsWith(SOURCE) ? file.slice(SOURCE.length) : null;
  };
  return {
    name: 'phaser-source',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? SOURCE + id.slice(PREFIX.length) : null),
    load(id) {
      const name = moduleOf(id);
      return name === null ? null : (LEFT_OUT.find(([pattern]) => pattern.test(name))?.[1] ?? null);
    },
    transform(code, id) {
      if (moduleOf(id) === null) return null;
      const plain = code
        .replace(/typeof\s+(WEBGL_DEBUG|EXPERIMENTAL|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|FEATURE_SOUND)\b/g, 'false')
        .replace(/typeof\s+(CANVAS_RENDERER|WEBGL_RENDERER)\b/g, 'true')
        .replace(/^global\.Phaser = Phaser;?$/m, '');
      return { code: plain, map: null };
    },
  };
}
