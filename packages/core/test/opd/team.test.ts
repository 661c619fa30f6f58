import { describe, expect, it } from 'vitest'
import { faultsOfTeam, type Seat, standingOf, teamLevelOf, WARN_DAYS } from '../../src/opd/team.ts'

function seat(id: string, peran: Seat['peran'], more: Partial<Seat> = {}): Seat {
  return { id, peran, bidang: null, lembaga: null, orang: null, jabatan: 'Kepala', ...more }
}
const known = { offices: new Set(['dinkes']), people: new Set(['sri']) }

describe('standingOf', () => {
  const on = (day: string, until: string | null = '2026-12-31') => standingOf({ state: 'berlaku', from: '2026-01-01', until }, day)

  it('announces the end in time, and says when it is over', () => {
    expect(on('2025-12-31').standing).toBe('belum-mulai')
    expect(on('2026-06-01')).toEqual({ standing: 'berlaku', daysLeft: 213 })
    expect(on('2026-11-01')).toEqual({ standing: 'hampir-habis', daysLeft: WARN_DAYS })
    expect(on('2026-12-31')).toEqual({ standing: 'hampir-habis', daysLeft: 0 })
    expect(on('2027-01-01')).toEqual({ standing: 'habis', daysLeft: null })
    expect(on('2030-01-01', null)).toEqual({ standing: 'berlaku', daysLeft: null })
    expect(standingOf({ state: 'draf', from: null, until: null }, '2026-01-01').standing).toBe('draf')
  })
})

describe('faultsOfTeam', () => {
  it('finds nothing in a whole team', () => {
    const seats = [
      seat('1', 'ketua', { lembaga: 'dinkes', orang: 'sri' }),
      seat('2', 'sekretaris'),
      seat('3', 'koordinator', { bidang: 'a' }),
    ]
    expect(faultsOfTeam({ fields: [{ id: 'a', nama: 'Data', tugas: [] }], seats }, known)).toEqual([])
  })

  it('names what is missing, doubled or over', () => {
    const fields = [
      { id: 'a', nama: 'Data', tugas: [] },
      { id: 'b', nama: 'Pelayanan', tugas: [] },
    ]
    const seats = [
      seat('1', 'ketua', { jabatan: ' ' }),
      seat('2', 'ketua', { lembaga: 'bubar' }),
      seat('3', 'anggota', { bidang: 'a', orang: 'pindah' }),
    ]
    expect(faultsOfTeam({ fields, seats }, known)).toEqual([
      { kind: 'dua-ketua' },
      { kind: 'tanpa-sekretaris' },
      { kind: 'bidang-tanpa-koordinator', bidang: 'Data' },
      { kind: 'bidang-kosong', bidang: 'Pelayanan' },
      { kind: 'tanpa-jabatan', seat: '1' },
      { kind: 'lembaga-berakhir', seat: '2' },
      { kind: 'orang-tak-menjabat', seat: '3' },
    ])
    expect(faultsOfTeam({ fields: [], seats: [] }, known)).toEqual([{ kind: 'tanpa-ketua' }, { kind: 'tanpa-sekretaris' }])
  })
})

describe('teamLevelOf', () => {
  it('knows the levels that have a team', () => {
    expect(['76', '76.01', '76.01.01', '76.01.01.2001', 'x'].map(teamLevelOf)).toEqual([null, 'kabupaten', 'kecamatan', 'desa', null])
  })
})
