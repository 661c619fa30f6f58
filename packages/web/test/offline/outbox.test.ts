/** The outbox of a device: nothing entered is lost or sent twice, and nobody's finding is written over unseen. */
import { describe, expect, it } from 'vitest'
import { deviceId } from '../../src/offline/device-id.ts'
import { afterAnswer, asSent, type Family, seenFamilies, type Unsent, waitingOf, withCheck, withFamily } from '../../src/offline/outbox.ts'

const RISK = '1000-100000'
const family = (id: string, more: Partial<Family> = {}): Family => ({
  id,
  kepala: `Kepala ${id}`,
  istri: null,
  alamat: null,
  rt: '1',
  rw: null,
  kkAkhir: null,
  nikAkhir: null,
  tanda: RISK,
  tandaDaftar: RISK,
  nomor: 1,
  hasil: 'belum',
  ditambahkan: false,
  pindahMasuk: false,
  terakhir: null,
  ...more,
})
const there = { temuan: 'ada', tanda: RISK } as const
const gone = { temuan: 'meninggal' } as const
const enter = (unsent: readonly Unsent[], id: string, keluarga: string, found: typeof there | typeof gone, seen: string | null = null) =>
  withCheck(unsent, { id, keluarga, found, seen, now: 5 })
const idsOf = (unsent: readonly Unsent[]) => unsent.map((one) => (one.jenis === 'periksa' ? one.periksa.id : one.tambah.id))

describe('the outbox', () => {
  it('replaces what was never sent, and follows what may have arrived', () => {
    const first = enter([], 'a', 'k1', there, 'seen')
    expect(first).toMatchObject([{ periksa: { id: 'a', dasar: 'seen' }, keadaan: 'tunggu' }])
    expect(enter(first, 'b', 'k1', gone, 'seen')).toMatchObject([{ periksa: { id: 'b', dasar: 'seen', temuan: 'meninggal' } }])
    const sent = asSent(first, new Set(['a']))
    expect(enter(sent, 'b', 'k1', gone, 'seen')).toMatchObject([{ periksa: { id: 'a' } }, { periksa: { id: 'b', dasar: 'a' } }])
  })

  it('lets go what the server kept, and keeps the rest with the reason; what was entered meanwhile stays', () => {
    const all = ['a', 'b', 'c'].reduce<readonly Unsent[]>((unsent, id) => enter(unsent, id, `k${id}`, there), [])
    const later = enter(all, 'd', 'kd', gone)
    const left = afterAnswer(later, new Set(['a', 'b', 'c']), {
      ditolak: [{ id: 'b', keluarga: 'kb', sebab: 'sudah-ditandatangani' }],
      bentrok: [{ id: 'c', keluarga: 'kc', tercatat: null }],
    })
    expect(left).toMatchObject([
      { periksa: { id: 'b' }, keadaan: 'ditolak', sebab: 'sudah-ditandatangani' },
      { periksa: { id: 'c' }, keadaan: 'bentrok' },
      { periksa: { id: 'd' }, keadaan: 'tunggu' },
    ])
    expect(idsOf(waitingOf(left))).toEqual(['d'])
    // Settled: one's own goes again, on top of what the other found.
    expect(enter(left, 'e', 'kc', there, 'theirs').at(-1)).toMatchObject({ periksa: { id: 'e', dasar: 'theirs' }, keadaan: 'tunggu' })
  })

  it('looks at an added family again on top of its first look', () => {
    const orang = {
      noKk: null,
      kki: null,
      nikKepala: null,
      namaKepala: 'Baru',
      nikIstri: null,
      namaIstri: null,
      alamat: null,
      rt: null,
      rw: null,
    }
    const added = withFamily([], { id: 'k9', periksa: 'first', orang, tanda: RISK }, 5)
    expect(enter(added, 'x', 'k9', gone)).toMatchObject([{ jenis: 'tambah' }, { periksa: { dasar: 'first' } }])
    expect(seenFamilies([family('k1')], added)).toMatchObject([
      { temuan: null },
      { id: 'k9', kepala: 'Baru', temuan: 'ada', hasil: 'tetap' },
    ])
  })
})

describe('the list with the outbox over it', () => {
  it('shows what was found last, sent or not', () => {
    const terakhir = {
      id: 's',
      temuan: 'ada',
      tanda: RISK,
      pindahKe: null,
      samaDengan: null,
      oleh: 'Bu Ani',
      pada: '2026-03-01T00:00:00Z',
    } as const
    const families = [
      family('k1', { hasil: 'tetap', terakhir }),
      family('k2'),
      family('k3', { terakhir: { ...terakhir, temuan: 'pindah' } }),
    ]
    const seen = seenFamilies(families, enter([], 'a', 'k2', { temuan: 'ada', tanda: '10000000000' } as unknown as typeof there))
    expect(seen.map(({ temuan, hasil }) => [temuan, hasil])).toEqual([
      ['ada', 'tetap'],
      ['ada', 'tidak-berisiko'],
      // It moved in: nobody has looked here yet.
      [null, 'belum'],
    ])
  })
})

describe('ids of a device', () => {
  it('are UUIDs of version 7 in the order of time', () => {
    const [a, b] = [deviceId(1_700_000_000_000), deviceId(1_700_000_000_001)]
    expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(a < b).toBe(true)
    expect(deviceId(5)).not.toBe(deviceId(5))
  })
})
