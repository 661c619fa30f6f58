import { findingBoxes } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { readBox } from '@konvergen/core/verval/sheet-scan/read-box.ts'
import { expect, it } from 'vitest'
import { blacken, blankPaper, drawPage, tick, WHOLE } from './draw-sheet.ts'

const PRINTED = 0.9
const [box] = findingBoxes(0)
const project = ({ x, y }: { x: number; y: number }) => ({ x: 8 * (x - WHOLE.x), y: 8 * (y - WHOLE.y) })

it('is empty, ticked, or black all over', () => {
  const paper = drawPage([1])
  const read = () => readBox(paper, project, box!, PRINTED).state
  const empty = read()
  tick(paper, box!)
  const ticked = read()
  blacken(paper, box!)
  expect([empty, ticked, read()]).toEqual(['kosong', 'centang', 'hitam'])
})

it('is found where the paper has bent, and not where there is none', () => {
  const bent = (at: { x: number; y: number }) => project({ x: at.x - 0.8, y: at.y + 1 })
  const { state, shift } = readBox(drawPage([1]), bent, box!, PRINTED)
  expect(state).toBe('kosong')
  expect(Math.hypot(shift.x - 0.8, shift.y + 1)).toBeLessThan(0.25)
  expect(readBox(blankPaper(), project, box!, PRINTED).state).toBe('tak-terbaca')
})
