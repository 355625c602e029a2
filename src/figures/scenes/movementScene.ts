import type { Movement } from '#figures/movement/movement.ts';
import { closeUpScene } from './closeUpScene.ts';
import { frontScene } from './frontScene.ts';
import type { Scene } from './scene.ts';
import { sideScene } from './sideScene.ts';

const scenes = new WeakMap<Movement, Scene>();

/** The movement as a scene; worked out once for each movement. */
export function sceneOf(movement: Movement): Scene {
  const known = scenes.get(movement);
  if (known) return known;
  const scene = newScene(movement);
  scenes.set(movement, scene);
  return scene;
}

function newScene(movement: Movement): Scene {
  switch (movement.view) {
    case 'front':
      return frontScene(movement);
    case 'close-up':
      return closeUpScene(movement);
    case 'side':
    case 'lying':
      return sideScene(movement);
  }
}
