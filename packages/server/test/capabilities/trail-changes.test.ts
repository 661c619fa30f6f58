import { expect, it } from 'vitest'
import { changesOf, exchanged } from '../../src/capabilities/trail/door.ts'

it('says what is another now, with what it was', () => {
  const before = { tenggat: '2026-03-01', untuk: 'opd', wakil: null, jumlah: 3 }
  expect(changesOf(before, { tenggat: '2026-03-08', untuk: 'opd', wakil: 'pupr', jumlah: 0 })).toEqual({
    tenggat: '2026-03-08',
    'lama.tenggat': '2026-03-01',
    wakil: 'pupr',
    'lama.wakil': null,
    jumlah: 0,
    'lama.jumlah': 3,
  })
})

it('says nothing where nothing differs, and what there is no more as none', () => {
  expect(changesOf({ berakhir: '2026-01-01' }, { berakhir: '2026-01-01' })).toEqual({})
  expect(changesOf({ berakhir: '2026-01-01' }, { berakhir: null })).toEqual({ berakhir: null, 'lama.berakhir': '2026-01-01' })
})

it('says which codes came and which went', () => {
  expect(exchanged(['opd:a', 'orang:b'], ['orang:b', 'orang:c'])).toEqual({ masuk: 'orang:c', keluar: 'opd:a' })
  expect(exchanged(['a'], ['a'])).toEqual({ masuk: null, keluar: null })
})
