/**
 * The lists of children that the demo district sends: six months of a tenth of its children, planted errors included, so that a newcomer meets a
 * child's curve, a posyandu to be measured again, and a repair to decide on.
 */
import { USUAL_RATES } from '@konvergen/core/setup/child-kinds.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { CHILD_LIST_HEADING } from '@konvergen/papers/demo/child-list.ts'
import { childBatches, childFiles } from './child-lines.ts'
import type { ChildDemo } from './child-options.ts'

const DEMO: ChildDemo = {
  district: demoDistrict(),
  children: { children: 1500, months: 6, until: '2026-02', seed: 1, rates: USUAL_RATES },
  rows: null,
  files: 'bulan',
  format: 'csv',
}

export interface DemoList {
  readonly name: string
  readonly bytes: Uint8Array
}

function lineOf(cells: readonly (string | number)[]): string {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';')
}

/** In the order of their months. */
export function demoLists(): DemoList[] {
  const lines = new Map(childFiles(DEMO).map((name) => [name, [lineOf(CHILD_LIST_HEADING)]]))
  for (const batch of childBatches(DEMO)) {
    for (const { file, cells } of batch.lines) lines.get(file)?.push(lineOf(cells))
  }
  return [...lines].map(([name, own]) => ({ name, bytes: new TextEncoder().encode(own.join('\r\n')) }))
}
