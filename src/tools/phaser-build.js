/** The parts of Phaser that the stage uses, from its own modules; its types still come from the package. */
// The renderer first: the package's modules need each other in a circle.
import 'phaser-src/renderer/index.js';
import 'phaser-src/polyfills/requestVideoFrame.js';
import CONST from 'phaser-src/const.js';
import Events from 'phaser-src/core/events/index.js';
import Game from 'phaser-src/core/Game.js';
import RendererEvents from 'phaser-src/renderer/events/index.js';
import Scale from 'phaser-src/scale/index.js';
import Scenes from 'phaser-src/scene/index.js';
import Scene from 'phaser-src/scene/Scene.js';
// These register themselves.
import 'phaser-src/events/EventEmitter.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/tweens/TweenManager.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/text/TextFactory.js';

const Phaser = {
  Game,
  Scene,
  Scale,
  Scenes,
  Core: { Events },
  Renderer: { Events: RendererEvents },
  WEBGL: CONST.WEBGL,
  CANVAS: CONST.CANVAS,
};
export default Phaser;
