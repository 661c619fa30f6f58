/**
 * Every room stands on the stairs: the import rules are made from `stairs.json`, so a folder that is missing there would be bound by none.
 */
import { foldersIn } from './source-files.ts'
import STAIRS from './stairs.json' with { type: 'json' }

const STAIRCASES = [
  { folder: 'packages/core/src', steps: STAIRS.core, list: 'core' },
  { folder: 'packages/server/src/capabilities', steps: STAIRS.capabilities, list: 'capabilities' },
  { folder: 'packages/web/src/pages', steps: STAIRS.capabilities, list: 'capabilities' },
]

export function checkStairs(root: string): readonly string[] {
  return STAIRCASES.flatMap(({ folder, steps, list }) =>
    foldersIn(root, folder)
      .filter((name) => !steps.includes(name))
      .map((name) => `${folder}/${name} stands on no step: put "${name}" into house/stairs.json, "${list}", above all that it leans on`),
  )
}
