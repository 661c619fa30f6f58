import { darkPoints, greyAt } from '@konvergen/core/verval/sheet-scan/grey-image.ts'
import { expect, it } from 'vitest'

it('is read between its points and held at its edges', () => {
  const image = { width: 2, height: 2, grey: Uint8Array.from([0, 100, 100, 200]) }
  expect([greyAt(image, 0.5, 0), greyAt(image, 0.5, 0.5), greyAt(image, -3, 9)]).toEqual([50, 100, 100])
})

it('finds a dot in light and in shade, and no dot where only the light falls off', () => {
  const [width, height] = [240, 120]
  const grey = Uint8Array.from({ length: width * height }, (_, at) => 220 - (at % width) / 2)
  for (const x of [30, 200]) grey[60 * width + x] = 0.5 * grey[60 * width + x]!
  const dark = darkPoints({ width, height, grey })
  expect([...dark.entries()].flatMap(([at, isDark]) => (isDark === 1 ? [at] : []))).toEqual([60 * width + 30, 60 * width + 200])
})
