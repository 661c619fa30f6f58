import { rowBits } from '@konvergen/core/verval/sheet-scan/codes.ts'
import { rowSquares } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { readSquares } from '@konvergen/core/verval/sheet-scan/read-squares.ts'
import { expect, it } from 'vitest'
import { blankPaper, drawPage, WHOLE } from './draw-sheet.ts'

const project = ({ x, y }: { x: number; y: number }) => ({ x: 8 * (x - WHOLE.x), y: 8 * (y - WHOLE.y) })

it('reads black and white squares as printed, and nothing from bare paper', () => {
  const squares = rowSquares(0)
  const shift = { x: 0, y: 0 }
  expect(readSquares(drawPage([1234]), project, squares, shift)).toEqual(rowBits(1234))
  expect(readSquares(blankPaper(), project, squares, shift)).toBe(null)
})
