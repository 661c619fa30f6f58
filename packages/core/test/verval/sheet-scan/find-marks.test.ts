import { findMarks } from '@konvergen/core/verval/sheet-scan/find-marks.ts'
import { MARK_CENTRES } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { expect, it } from 'vitest'
import { blankPaper, drawPage, WHOLE } from './draw-sheet.ts'

it('finds the four marks of a page where they are, and none on blank paper', () => {
  const paper = drawPage([1, 2, 3])
  const scale = paper.width / WHOLE.width
  const found = findMarks(paper).slice(0, 4)
  const off = MARK_CENTRES.map(({ x, y }) => {
    const [px, py] = [(x - WHOLE.x) * scale, (y - WHOLE.y) * scale]
    return Math.min(...found.map((mark) => Math.hypot(mark.x - px, mark.y - py)))
  })
  expect(Math.max(...off)).toBeLessThan(1)
  expect(findMarks(blankPaper())).toEqual([])
})
