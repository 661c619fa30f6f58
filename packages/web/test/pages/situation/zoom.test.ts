import { describe, expect, it } from 'vitest'
import { readMapSearch } from '../../../src/app/map-search.ts'
import { moved, viewBoxOf, whole, zoomed } from '../../../src/pages/situation/map/zoom.ts'

const SIZE = { width: 500, height: 400 }

describe('the window on a picture', () => {
  it('goes closer around its middle, and back', () => {
    const close = zoomed(whole(SIZE), 2, SIZE)
    expect(close).toEqual({ x: 125, y: 100, width: 250, height: 200 })
    expect(zoomed(close, 1 / 4, SIZE)).toEqual(whole(SIZE))
  })

  it('never leaves the picture', () => {
    const close = zoomed(whole(SIZE), 2, SIZE)
    expect(moved(close, 900, -900, SIZE)).toMatchObject({ x: 250, y: 0 })
    expect(zoomed(close, 1e6, SIZE).width).toBeCloseTo(500 / 12, 9)
    expect(viewBoxOf(close)).toBe('125 100 250 200')
  })
})

describe('the address of a map', () => {
  it('knows figures and codes of indicators, and nothing else', () => {
    expect(readMapSearch({ ukuran: 'E01', kedua: 'krs', banyak: '6', perkiraan: 'true' })).toEqual({
      ukuran: 'E01',
      kedua: 'krs',
      banyak: 6,
      perkiraan: true,
    })
    expect(readMapSearch({ ukuran: 'apa', banyak: 99, cara: 'x', survei: 0 })).toEqual({})
  })

  it('holds a survey’s figure between nobody and all', () => {
    expect(readMapSearch({ survei: '18.8', asal: 'SSGI 2024' })).toEqual({ survei: 18.8, asal: 'SSGI 2024' })
    expect(readMapSearch({ survei: 100 })).toEqual({})
  })
})
