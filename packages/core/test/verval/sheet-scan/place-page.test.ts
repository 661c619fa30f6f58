import { PAGE } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { placePage } from '@konvergen/core/verval/sheet-scan/place-page.ts'
import { expect, it } from 'vitest'
import { blankPaper, DESA, drawPage, WHOLE } from './draw-sheet.ts'

it('says which page lies where, also upside down', () => {
  const upright = drawPage([1, 2], 7)
  const turned = { ...upright, grey: upright.grey.toReversed() }
  const [here, there] = [upright, turned].map((paper) => {
    const placed = placePage(paper)
    if (typeof placed === 'string') throw new Error(placed)
    const { x, y } = placed.projection({ x: 0, y: 0 })
    return { ...placed.code, x: Math.round(x), y: Math.round(y) }
  })
  const corner = -WHOLE.x * 8
  expect(here).toMatchObject({ page: 7, rows: 2, desa: DESA })
  expect(there).toMatchObject({ page: 7, rows: 2, desa: DESA })
  expect(Math.hypot(here!.x - corner, here!.y - corner)).toBeLessThan(3)
  expect(Math.hypot(there!.x - corner - 8 * PAGE.width, there!.y - corner - 8 * PAGE.height)).toBeLessThan(3)
})

it('says that there are no corners on blank paper', () => {
  expect(placePage(blankPaper())).toBe('tanda-sudut')
})
