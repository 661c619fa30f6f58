/** What the pages of the score decide before they show anything: what is typed, what is sent, what is said. */
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { describe, expect, it, vi } from 'vitest'
import { type Draft, sendingOf, type, valueOf } from '../../../src/pages/scorecard/arrange-draft.ts'
import { chosenQuarter, recentQuarters } from '../../../src/pages/scorecard/arrange-quarters.ts'
import { draftOf, faultsOf, sentOf } from '../../../src/pages/scorecard/card-draft.ts'
import { sayReason, sayTally } from '../../../src/pages/scorecard/say-score.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const SPEECH = { t: speakIn('id'), say: sayIn('id') }
const PERSON = {
  id: 'a',
  no: 3,
  jenis: 'bumil',
  nama: 'Siti',
  mulai: '2026-01',
  bersalin: null,
  berakhir: null,
  sebabBerakhir: null,
  sebelum: { timbang: null, konseling: null, pengasuhan: null },
  isi: [{ bulan: '2026-07', no: 2, isi: { fe: 1, air: true }, sumber: { air: 'daftar-keluarga' }, alasan: null, oleh: '', pada: '' }],
} as unknown as VillagePerson
const MONTHS = ['2026-07', '2026-08', '2026-09']

describe('what is typed', () => {
  const put = (
    draft: Draft,
    bulan: string,
    item: 'fe' | 'air' | 'jamban',
    value: number | boolean | null,
    from: null | 'daftar-keluarga' = null,
  ) => type(draft, PERSON, { bulan, item, value, from })

  it('sends whole months that differ, over what was seen of them', () => {
    const draft = put(put(new Map(), '2026-07', 'fe', 2), '2026-08', 'jamban', false, 'daftar-keluarga')
    expect([
      valueOf(draft, PERSON, '2026-07', 'fe'),
      valueOf(draft, PERSON, '2026-07', 'air'),
      valueOf(draft, PERSON, '2026-09', 'fe'),
    ]).toEqual([2, true, null])
    expect(sendingOf(draft, PERSON, MONTHS, () => 'id')).toEqual([
      { id: 'id', orang: 'a', bulan: '2026-07', dasar: 2, isi: { fe: 2, air: true }, sumber: { air: 'daftar-keluarga' } },
      { id: 'id', orang: 'a', bulan: '2026-08', dasar: 0, isi: { jamban: false }, sumber: { jamban: 'daftar-keluarga' } },
    ])
  })

  it('sends nothing where what is typed is what is there, and forgets the source of what a person typed over', () => {
    expect(sendingOf(put(put(new Map(), '2026-07', 'fe', 2), '2026-07', 'fe', 1), PERSON, MONTHS, () => 'id')).toEqual([])
    expect(sendingOf(put(new Map(), '2026-07', 'air', null), PERSON, MONTHS, () => 'id')[0]).toMatchObject({
      isi: { fe: 1, air: null },
      sumber: {},
    })
  })
})

describe('a card', () => {
  it('says what cannot be', () => {
    const draft = { ...draftOf(null), nama: ' ', mulai: '2026', nik: '12', berakhir: '2026-02' }
    expect(faultsOf(draft)).toEqual({ nama: 'nameNeeded', mulai: 'wrongMonth', nik: 'wrongNumber', sebab: 'both' })
    expect(faultsOf({ ...draftOf(PERSON), noKk: '7601 0110 0101 0001' })).toEqual({})
  })

  it('keeps numbers that were left empty, and begins from the card that was seen', () => {
    const sent = sentOf({ ...draftOf(PERSON), bersalin: '2026-09' }, PERSON, { id: 'b', catatan: 'c' }, '')
    expect(sent).toMatchObject({ id: 'a', catatan: 'c', dasar: 3, bersalin: '2026-09', berakhir: null })
    expect(Object.keys(sent)).not.toContain('nik')
  })
})

describe('what is said', () => {
  it('names the quarter of today, and keeps one that was asked for', () => {
    expect(chosenQuarter('2026-03-02', undefined)).toBe('2026-T1')
    expect([chosenQuarter('2026-03-02', '2025-T3'), chosenQuarter('2026-03-02', 'x')]).toEqual(['2025-T3', '2026-T1'])
    expect(recentQuarters('2026-03-02', undefined).slice(0, 2)).toEqual(['2026-T1', '2025-T4'])
    expect(recentQuarters('2026-03-02', '2019-T3').at(-1)).toBe('2019-T3')
  })

  it('has a word where there is no score, and gives the reason with what is missing', () => {
    expect(sayTally({ Y: 0, T: 0, TS: 3, blank: 2 }, SPEECH)).toBe('belum ada skor')
    expect(sayTally({ Y: 1, T: 2, TS: 3, blank: 2 }, SPEECH)).toBe('33,3\u00A0%')
    expect(sayReason({ code: 'hitung-trimester', have: 1, want: 2, empty: 0, at: 3 }, SPEECH)).toBe('Trimester 3: 1 dari 2 kali')
    expect(sayReason({ code: 'rumah-tangga', have: 0, want: 1, empty: 2, at: 0 }, SPEECH)).toBe(
      'Terlihat ada di 0 bulan; 2 bulan belum dilaporkan',
    )
    expect(sayReason({ code: 'bulan-ukur', have: 0, want: 1, empty: 0, at: 2026 * 12 + 7 }, SPEECH)).toBe('Bulan pengukuran: Agustus 2026')
  })
})
