/** The address of the trail: what is not understood falls away, another filter begins at page one. */
import { expect, it } from 'vitest'
import { changeTrail, readTrailSearch } from '../../src/app/trail-search.ts'

it('reads days, words of the trail and pages, and drops the rest', () => {
  const read = readTrailSearch({ dari: '2026-02-01', sampai: '30-02-2026', tindakan: 'measurement.reveal', pelaku: '', halaman: '3' })
  expect(read).toEqual({ dari: '2026-02-01', tindakan: 'measurement.reveal', halaman: 3 })
  expect(readTrailSearch({ tindakan: 'measurement.made-up', halaman: 1 })).toEqual({})
})

it('begins at the first page when a filter changes', () => {
  expect(changeTrail({ tindakan: 'intake.apply', halaman: 4 }, { hal: 'a' })).toEqual({ tindakan: 'intake.apply', hal: 'a' })
  expect(changeTrail({ hal: 'a' }, { halaman: 2 })).toEqual({ hal: 'a', halaman: 2 })
})
