/** What the stand-in server answers about verval: a running round over invented families, reckoned by the rules of core, and one version agreed on before. */
import * as families from '@konvergen/contract/families.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import * as verval from '@konvergen/contract/verval.ts'
import * as vervalPages from '@konvergen/contract/verval-pages.ts'
import { MARKS, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { DEMO_SEED } from '@konvergen/core/setup/demo-district.ts'
import { demoFamilies } from '@konvergen/core/setup/demo-families.ts'
import { SHIPPED_CUT_OFFS } from '@konvergen/core/verval/cut-offs.ts'
import { LEAVING } from '@konvergen/core/verval/difference.ts'
import type { Check, ListedFamily } from '@konvergen/core/verval/finding.ts'
import { outcomesOf } from '@konvergen/core/verval/outcome.ts'
import { reckon } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import type { Answer, Asked } from './answer.ts'
import type { Sample } from './sample-district.ts'

export const ROUND_ID = '01900000-0000-7000-8000-0000000dd001'
export const AGREED_ID = '01900000-0000-7000-8000-0000000dd002'
const DONE = { done: true }
const MADE = '2026-03-01T02:10:00.000Z'
const ROUND = {
  id: ROUND_ID,
  daftar: '01900000-0000-7000-8000-0000000dd003',
  sumber: 'KRS dengan nama',
  periode: '2026-S1',
  tenggat: '2026-03-10',
  keadaan: 'berjalan',
  alasanDibuka: null,
  mulai: MADE,
  batas: SHIPPED_CUT_OFFS,
} as const
const STATES: readonly VillageState[] = ['menunggu', 'dikerjakan', 'ditandatangani', 'diverifikasi']

const familyId = (row: number): string => `01900000-0000-7000-8000-00000f${String(row).padStart(6, '0')}`

/** Of every village that has begun each third family is gone, of those in the middle of it half are looked at. */
function roundOf({ desa }: Sample['district']) {
  const codes = desa.map(({ kode }) => kode)
  const rows = demoFamilies(codes, DEMO_SEED).now
  const stateOf = (kode: string): VillageState => STATES[codes.indexOf(kode) % STATES.length] ?? 'menunggu'
  const listed = rows.map(({ row, desa: kode, marks }): ListedFamily => ({ id: familyId(row), desa: kode, marks, added: false }))
  const checks = listed.flatMap(({ id, desa: kode, marks }, at): Check[] => {
    const state = stateOf(kode)
    if (state === 'menunggu' || (state === 'dikerjakan' && at % 2 === 0)) return []
    if (at % 3 === 0) return [{ family: id, finding: 'meninggal', marks: null, movedTo: null, sameAs: null }]
    return [{ family: id, finding: 'ada', marks, movedTo: null, sameAs: null }]
  })
  return { rows, stateOf, listed, checks, outcomes: outcomesOf(listed, checks) }
}

function changed(n: number) {
  return { masuk: n, tetap: 600 - n, pindah: 2, keluar: Object.fromEntries(LEAVING.map((why, at) => [why, at])) }
}

export function vervalAnswers(sample: Sample, emptyKab: string): readonly (readonly [RouteContract, Answer])[] {
  const { district } = sample
  const { rows, stateOf, listed, checks, outcomes } = roundOf(district)
  const within = (isHere: (kode: string) => boolean) => reckon(listed, outcomes, isHere)
  const names = new Map([...district.kecamatan, ...district.desa].map(({ kode, nama }) => [kode, nama]))
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const all = within(() => true)
  const progress = {
    putaran: ROUND,
    jumlah: all,
    kecamatan: district.kecamatan.map(({ kode, nama }) => {
      const own = district.desa.filter((village) => village.kode.startsWith(kode))
      const selesai = own.filter((village) => stateOf(village.kode) === 'diverifikasi').length
      return { kode, nama, desa: own.length, selesai, jumlah: within((desa) => desa.startsWith(kode)) }
    }),
    desa: district.desa.map(({ kode, nama }, at) => ({
      kode,
      nama,
      keadaan: stateOf(kode),
      jumlah: within((desa) => desa === kode),
      diingatkan: at % 5 === 0 ? '2026-03-01' : null,
      terakhir:
        stateOf(kode) === 'ditandatangani' ? { langkah: 'tandatangan', alasan: null, oleh: 'Pak Kades', peran: 'desa', pada: MADE } : null,
    })),
  }
  const head = {
    id: AGREED_ID,
    versi: 1,
    putaran: ROUND_ID,
    sumber: ROUND.sumber,
    periode: '2025-S2',
    sidik: 'ab'.repeat(32),
    keluarga: 640,
    belumSelesai: district.desa.slice(0, 2).map(({ kode }) => kode),
    alasan: 'Dua desa terkena banjir',
    oleh: 'Anwar Contoh',
    peran: 'opd-kb',
    pada: MADE,
  }
  const ofMarks = <T>(value: T) => Object.fromEntries(MARKS.map((name) => [name, value]))
  const agreed = {
    ...head,
    jumlah: all,
    tanda: ofMarks({ ya: 120, tidakDiketahui: 7 }),
    terhadapSumber: { jumlah: changed(4), tanda: ofMarks({ gained: 3, lost: 1 }) },
    terhadapVersiLalu: null,
    desa: progress.desa.map(({ kode, nama, jumlah }) => ({
      kode,
      nama,
      keluarga: jumlah.agreed,
      tanpaVerval: jumlah.waiting,
      jumlah,
      terhadapSumber: changed(1),
      terhadapVersiLalu: null,
    })),
  }
  const village = ({ params }: Asked) => {
    const kode = params['desa'] ?? ''
    const keluarga = rows.flatMap(({ row, desa, person, marks }, at) => {
      if (desa !== kode) return []
      const id = familyId(row)
      const check = checks.find(({ family }) => family === id)
      const found = check && { id, temuan: check.finding, tanda: check.marks && marksText(check.marks), pindahKe: null, samaDengan: null }
      return {
        id,
        kepala: person.namaKepala,
        istri: person.namaIstri,
        alamat: person.alamat,
        rt: person.rt,
        rw: person.rw,
        kkAkhir: person.noKk?.slice(-4),
        nikAkhir: null,
        tanda: marksText(marks),
        tandaDaftar: marksText(marks),
        nomor: row,
        hasil: outcomes[at]?.kind,
        ditambahkan: false,
        pindahMasuk: false,
        terakhir: found === undefined ? null : { ...found, oleh: 'Bu Ani', pada: MADE },
      }
    })
    const semuaDesa = district.desa.map((one) => ({ kode: one.kode, nama: one.nama, kecamatan: names.get(one.kode.slice(0, 8)) ?? '' }))
    const about = { keadaan: stateOf(kode), nama: names.get(kode) ?? kode, ronde: ROUND, semuaDesa }
    return { total: keluarga.length, perHalaman: 500, ...about, keluarga }
  }
  const status = { id: AGREED_ID, sumber: ROUND.sumber, periode: '2025-S2', versi: null, pada: MADE }
  return [
    [verval.listRounds, (asked) => (isEmpty(asked) ? [] : [ROUND])],
    [vervalPages.readOwnRound, (asked) => ({ putaran: isEmpty(asked) ? null : { id: ROUND.id, tenggat: ROUND.tenggat } })],
    [verval.readProgress, () => progress],
    [verval.listAgreed, (asked) => (isEmpty(asked) ? [] : [head])],
    [verval.readAgreed, () => agreed],
    [
      vervalPages.readFamilyStatus,
      (asked) =>
        isEmpty(asked)
          ? []
          : [
              { ...status, jenis: 'tetap', versi: 1, keluarga: 640, baru: 40, tetap: 600, keluar: 90 },
              { ...status, jenis: 'daftar', keluarga: 690, baru: null, tetap: null, keluar: null },
            ],
    ],
    [vervalPages.readCutOffs, () => ({ batas: SHIPPED_CUT_OFFS, bawaan: true })],
    [vervalPages.setCutOffs, () => DONE],
    [verval.listVillageFamilies, village],
    [verval.enterChecks, () => ({ tersimpan: 1, tetap: 0, ditolak: [], bentrok: [] })],
    [verval.verifyVillage, () => DONE],
    [vervalPages.remindVillages, () => ({ diingatkan: 3, sudah: 1 })],
    [families.listFamilyLists, () => []],
  ]
}
