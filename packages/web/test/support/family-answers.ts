/** What the stand-in server answers about families and lists of things; everybody is invented. */
import * as families from '@konvergen/contract/families.ts'
import { reportFamily } from '@konvergen/contract/family-privacy.ts'
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import * as records from '@konvergen/contract/records.ts'
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { PERSONAL_KINDS, PROPOSED_BASES } from '@konvergen/core/intake/lists/legal-basis.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import type { Answer } from './answer.ts'
import { HELD } from './hpk-held.ts'
import { previewOf, type Sample } from './sample-district.ts'

export const FAMILY_ID = '01900000-0000-7000-8000-00000000f001'
export const FAMILY_LIST_ID = '01900000-0000-7000-8000-00000000f101'
export const POSYANDU_ID = '01900000-0000-7000-8000-00000000f102'

const COUNTED = [{ code: 'keluarga.tanpa-faktor', severity: 'periksa' as const, count: 12 }]
const NOTHING = { headings: [], years: [], unplacedRows: 0, issueCounts: [], legal: null, families: null, welfare: null, people: null }

function listOf(sample: Sample, id: string, kind: ImportPreview['import']['kind'], more: Partial<ImportPreview['import']>): ImportPreview {
  const preview = previewOf(sample, id, 'staged')
  return { ...preview, fields: [], rows: [], changes: [], list: null, import: { ...preview.import, kind, ...more } }
}

/** A list of families that waits, and a list of posyandu that counts. */
export function recordPreviews(sample: Sample): [string, ImportPreview][] {
  const villages = sample.district.desa.slice(0, 6).map(({ kode, nama }, at) => ({ kode, desa: nama, families: 40 + at }))
  const counts = { listed: 250, fresh: 20, known: 230, moved: 3, doubtful: 1, doubled: 2 }
  return [
    [
      FAMILY_LIST_ID,
      {
        ...listOf(sample, FAMILY_LIST_ID, 'krs-list', { fileName: 'krs.xlsx', period: null }),
        records: {
          ...NOTHING,
          unplacedRows: 3,
          issueCounts: COUNTED,
          legal: { ...PROPOSED_BASES['krs-list'], proposal: true },
          families: {
            villages,
            marks: Object.fromEntries(MARKS.map((name, at) => [name, at * 7])) as Record<(typeof MARKS)[number], number>,
            withoutNumber: 4,
            counts,
            difference: { period: '2025', before: 260, stayed: 230, arrived: 20, gone: 30 },
          },
        },
      },
    ],
    [
      POSYANDU_ID,
      {
        ...listOf(sample, POSYANDU_ID, 'posyandu-list', { fileName: 'posyandu.csv', period: '2026', state: 'applied' }),
        placements: [],
        issues: [],
        records: NOTHING,
      },
    ],
  ]
}

export function familyAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const desa = district.desa[0]?.kode ?? ''
  const names = { kepala: 'Umpama', istri: 'Contoh', alamat: 'Jalan Rekaan 7', rt: '1', rw: '2', kkAkhir: '0001', nikAkhir: '0001' }
  const person = {
    noKk: '9901011701180001',
    kki: null,
    nikKepala: '9901011701800001',
    namaKepala: 'Umpama',
    nikIstri: null,
    namaIstri: 'Contoh',
  }
  const whole = { ...person, alamat: names.alamat, rt: names.rt, rw: names.rw }
  const source = { sumber: 'Daftar KRS per nama', desa, kesejahteraan: '2', pendampingan: '1, 4' }
  const family: AnswerOf<typeof families.readFamily> = {
    id: FAMILY_ID,
    desa,
    ...names,
    dihapus: null,
    riwayat: [
      { ...source, daftar: FAMILY_LIST_ID, periode: '2026', tanda: '1010110-0-1', baris: 7 },
      { ...source, daftar: POSYANDU_ID, periode: '2025', tanda: '1010100-0-1', baris: 9 },
    ],
    desil: { periode: '2026', desil: 2, pkh: true, bpnt: null, pbiJk: false },
    anggota: [
      {
        id: FAMILY_ID,
        sumber: 'civil-list',
        periode: '2026',
        peran: 'istri',
        nama: 'Contoh',
        jk: 'P',
        kelompok: null,
        lahir: '1990-03',
        ibu: null,
      },
      {
        id: FAMILY_LIST_ID,
        sumber: 'elsimil-list',
        periode: '2026-03',
        peran: 'anak',
        nama: 'Misal',
        jk: 'L',
        kelompok: 'baduta',
        lahir: '2025-01',
        ibu: { nama: 'Contoh', orang: FAMILY_ID },
      },
    ],
  }
  const page = Array.from({ length: 5 }, (_, at) => ({ ...names, id: FAMILY_ID.replace(/1$/, String(at + 1)), desa, tanda: '1010110-0-1' }))
  return [
    [
      families.listFamilies,
      ({ params }) => ({ total: params['kab'] === emptyKab ? 0 : 120, perHalaman: 50, keluarga: params['kab'] === emptyKab ? [] : page }),
    ],
    [families.readFamily, () => family],
    [families.revealFamily, () => whole],
    [
      families.listFamilyLists,
      () => [
        {
          id: FAMILY_LIST_ID,
          sumber: source.sumber,
          periode: '2026',
          keadaan: 'applied',
          terkunci: true,
          keluarga: 120,
          baru: 20,
          meragukan: 1,
          ganda: 0,
          oleh: 'Anwar Contoh',
          pada: '2026-03-02T01:05:00.000Z',
        },
      ],
    ],
    [
      reportFamily,
      () => ({
        desa: district.desa[0]?.nama,
        dihapus: null,
        penulisan: [whole],
        anggota: [
          {
            id: FAMILY_ID,
            sumber: 'civil-list',
            periode: '2026',
            peran: 'istri',
            nama: 'Contoh',
            jk: 'P',
            kelompok: null,
            baris: 3,
            berlaku: true,
            nik: '9901015703900001',
            noKk: whole.noKk,
            lahir: '1990-03-17',
            ibu: null,
            nikIbu: null,
            ayah: null,
          },
        ],
        hpk: [HELD],
        daftar: [{ sumber: source.sumber, periode: '2026', baris: 7 }],
        dilihat: [
          {
            id: FAMILY_LIST_ID,
            pada: '2026-03-02T01:05:00.000Z',
            nama: 'Anwar Contoh',
            peran: 'opd-kb',
            tindakan: 'sasaran.opened',
            tujuan: null,
          },
        ],
      }),
    ],
    [
      records.listRecords,
      () => ({
        total: 3,
        perHalaman: 50,
        columns: [
          { key: 'posyandu', label: 'Nama posyandu' },
          { key: 'kader', label: 'Jumlah kader' },
        ],
        records: [1, 2, 3].map((at) => ({
          row: at + 1,
          area: desa,
          areaName: district.desa[0]?.nama ?? null,
          values: [`Melati ${at}`, at === 2 ? null : 5],
        })),
      }),
    ],
    [records.listLegalBases, () => PERSONAL_KINDS.map((kind) => ({ kind, ...PROPOSED_BASES[kind], proposal: kind !== 'dtsen' }))],
  ]
}
