/** The lists of offices, teams and owners, and what goes out of them as files. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { OwnedRow } from '@konvergen/contract/tpps.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { describe, expect, it } from 'vitest'
import { arrangeOffices, choosable, holdersOf } from '../../../src/pages/opd/arrange-offices.ts'
import { headedThings, ownersCsv, shownOwners, suggestedThings, viewOwners } from '../../../src/pages/opd/arrange-owners.ts'
import { areaName, arrangeTeams } from '../../../src/pages/opd/arrange-teams.ts'
import { officesCsv } from '../../../src/pages/opd/offices-csv.ts'
import type { Speak } from '../../../src/text/text.ts'
import { SAMPLE_REGISTER } from '../../support/opd-answers.ts'

const TODAY = '2026-03-02'
const t: Speak = (text) => text.id
const register = SAMPLE_REGISTER as Register
const [dinkes = { id: '' }, kb = { id: '' }] = register.offices
const [sri] = register.people

describe('offices', () => {
  it('are found by names of the past and by their head, ended ones last', () => {
    const find = (text: string) => arrangeOffices(register, { find: text, kind: '' }, TODAY).map(({ nama }) => nama)
    expect(find('')).toEqual(['Dinas Kesehatan', 'DP3A-PPKB', 'DP3APPKB'])
    expect([find('dppkb'), find('sri'), find('kosong')]).toEqual([[], ['Dinas Kesehatan'], []])
    expect(find('pengendalian')).toEqual(['DP3APPKB'])
    const ended = { ...register, offices: register.offices.map((one) => (one.id === dinkes.id ? { ...one, until: '2026-01-01' } : one)) }
    expect(arrangeOffices(ended, { find: '', kind: 'opd' }, TODAY).at(-1)).toMatchObject({ nama: 'Dinas Kesehatan', active: false })
    expect(choosable(ended, TODAY).some(({ id }) => id === dinkes.id)).toBe(false)
    expect(choosable(ended, TODAY, [dinkes.id]).some(({ id }) => id === dinkes.id)).toBe(true)
  })

  it('have holders of today and of before', () => {
    const { now, past } = holdersOf(register, dinkes.id, TODAY)
    expect([now.map(({ person }) => person.nama), past.map(({ person }) => person.nama)]).toEqual([['Sri Contoh'], ['Budi Contoh']])
  })

  it('go out as a file that can be pasted back, without numbers of people', () => {
    const csv = officesCsv(arrangeOffices(register, { find: '', kind: '' }, TODAY), register, TODAY)
    const [head, first] = csv.split('\r\n')
    expect(head).toContain('Jenis;Nama lembaga;Singkatan;Wilayah;Pejabat;Jabatan;Mulai')
    expect(first).toBe('OPD;Dinas Kesehatan;Dinkes;;Sri Contoh;Kepala Dinas;2024-01-01;')
    expect(csv).not.toMatch(/0812|@/)
  })
})

describe('owners', () => {
  const row = (kode: string, more: Partial<OwnedRow>): OwnedRow => ({
    kode,
    jenis: 'indikator',
    nama: `Hal ${kode}`,
    satuan: '%',
    pengampu: null,
    wakil: null,
    narahubung: null,
    gaps: [],
    saran: null,
    ...more,
  })
  const rows = [
    row('A', { pengampu: dinkes.id, wakil: kb.id, narahubung: sri?.id ?? null }),
    row('B', { pengampu: dinkes.id, gaps: ['tanpa-narahubung', 'tanpa-wakil'] }),
    row('C', { jenis: 'sasaran', gaps: ['tanpa-pengampu'], saran: { pengampu: dinkes.id, wakil: kb.id } }),
  ]

  it('are shown by what they lack', () => {
    const views = viewOwners(rows, register, TODAY)
    const shown = (...args: [Parameters<typeof shownOwners>[1], string]) => shownOwners(views, ...args).map((view) => view.row.kode)
    expect([shown('semua', ''), shown('kurang', ''), shown('tanpa', ''), shown('semua', 'sasaran')]).toEqual([
      ['A', 'B', 'C'],
      ['B', 'C'],
      ['C'],
      ['C'],
    ])
    expect(ownersCsv(views, t).split('\r\n')[2]).toBe('B;Indikator;Hal B;Dinas Kesehatan;;;"tanpa narahubung; tanpa wakil"')
  })

  it('are suggested with the head of their office as contact, and heads fill in where nobody is to call', () => {
    expect(suggestedThings(rows, register, TODAY)).toEqual([{ kode: 'C', pengampu: dinkes.id, wakil: kb.id, narahubung: sri?.id }])
    expect(headedThings(rows, register, TODAY)).toEqual([{ kode: 'B', pengampu: dinkes.id, narahubung: sri?.id }])
  })
})

describe('teams', () => {
  it('are counted by area where their decree is valid today', () => {
    const { kode, nama, provinsi, kecamatan, desa } = demoDistrict()
    const detail = {
      kode,
      nama,
      provinsi,
      demo: true,
      kecamatan: [...kecamatan],
      desa: desa.map((one) => ({ ...one, validFrom: null, validTo: null })),
    }
    const sub = kecamatan[0]?.kode ?? ''
    const team = (id: string, wilayah: string, until: string | null) => ({
      id,
      level: wilayah === kode ? ('kabupaten' as const) : ('kecamatan' as const),
      wilayah,
      state: 'berlaku' as const,
      nomor: '1',
      tanggal: '2025-01-01',
      from: '2025-01-01',
      until,
      seats: 3,
    })
    const teams = [team('a', kode, '2026-03-31'), team('b', sub, '2025-12-31'), { ...team('c', kode, null), state: 'draf' as const }]
    const { ending, ofDistrict, kecamatan: valid, current, old } = arrangeTeams(teams, detail, TODAY)
    expect([ending.map((one) => one.team.id), ofDistrict?.team.id, valid, current.length, old.length]).toEqual([['a', 'b'], 'a', 0, 3, 0])
    expect([areaName(detail, kode), areaName(detail, sub)]).toEqual([nama, `Kecamatan ${kecamatan[0]?.nama}`])
  })
})
