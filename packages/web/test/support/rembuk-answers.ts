/** What the stand-in server answers about rembuk. What changes is told by nobody: the page says that it is not connected. */
import * as contract from '@konvergen/contract/rembuk.ts'
import * as after from '@konvergen/contract/rembuk-after.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { SECTORS } from '@konvergen/core/rembuk/sectors.ts'
import type { Answer, Asked } from './answer.ts'
import { MEETING_ID } from './task-answers.ts'

export const REMBUK_ID = '01900000-0000-7000-8000-00000000f001'
const OTHER_ID = '01900000-0000-7000-8000-00000000f002'
const OFFICE = '01900000-0000-7000-8000-00000000f101'
const MADE = '2026-02-20T02:05:00.000Z'

const CLAUSE: contract.ClauseView = {
  id: '01900000-0000-7000-8000-00000000f201',
  no: 1,
  revisi: 3,
  jenis: 'lokus',
  isi: 'Lokus stunting tahun 2027 diperluas; desa dan kelurahannya tercantum dalam lampiran.',
  pemilik: [OFFICE],
  namaPemilik: ['Dinas Kesehatan'],
  tenggat: '2027-03-31',
  indikator: 'Prevalensi stunting',
  volume: 12.5,
  satuan: 'desa',
  rupiah: '1500000000',
  putusan: { hasil: 'disepakati', cara: 'suara', suara: { setuju: 12, menolak: 3, abstain: 1 } },
  perluDiputusLagi: false,
  keberatan: [{ lembaga: 'Forum kepala desa', isi: 'Dana desa sudah terbagi.' }],
  oleh: 'Sri Contoh',
  pada: MADE,
}
const OPEN: contract.ClauseView = {
  ...CLAUSE,
  id: '01900000-0000-7000-8000-00000000f202',
  no: 2,
  jenis: 'tpps',
  isi: 'TPPS menyusun rencana kegiatan dan inovasi.',
  pemilik: [],
  namaPemilik: [],
  tenggat: null,
  indikator: null,
  volume: null,
  satuan: null,
  rupiah: null,
  putusan: null,
  perluDiputusLagi: true,
  keberatan: [],
}

const SUMMARY: contract.RembukSummary = {
  id: REMBUK_ID,
  tingkat: 'kab',
  wilayah: '99.01',
  namaWilayah: 'Kabupaten Contoh',
  tahun: 2027,
  keadaan: 'dilaksanakan',
  rapat: {
    id: MEETING_ID,
    judul: 'Rembuk Stunting 2026',
    tempat: 'Aula Bappeda',
    hari: '2026-03-10',
    jam: '09:00',
    zona: 'WITA',
    menit: 240,
  },
  hadir: 40,
  butir: { jumlah: 2, disepakati: 1, belum: 1 },
}

export const REMBUK: contract.RembukDetail = {
  ...SUMMARY,
  versi: '2.1.1.0.0.40.1',
  bolehUbah: true,
  agenda: ['Hasil analisis situasi'],
  analisis: null,
  syarat: [
    { apa: 'analisis', keadaan: 'belum' },
    { apa: 'rencana', keadaan: 'tidak-diketahui' },
    { apa: 'lokus', keadaan: 'ada' },
  ],
  butirRinci: [CLAUSE, OPEN],
  kurang: [{ apa: 'putusan', butir: OPEN.id }],
  sektor: SECTORS.map((sektor, at) => ({ sektor, orang: at, lembaga: at === 2 ? ['Dinas Kesehatan', 'Bappeda'] : [] })),
  lanjutanDari: { id: OTHER_ID, judul: 'Rembuk Stunting 2026, pertama', hari: '2026-01-15' },
  perbedaan: [
    { apa: 'berubah', isi: CLAUSE.isi, sebelum: 'Lokus diperluas.', bagian: ['body', 'due'] },
    { apa: 'tidak-dibahas', isi: 'Butir yang ditinggalkan.', sebelum: null, bagian: [] },
  ],
  penutupan: null,
  kode: 'RBK-0000-0000-F001-K',
  lembar: [{ dokumen: OTHER_ID, pada: MADE, oleh: 'Sri Contoh' }],
  penandaTangan: ['Bupati/Wali Kota', 'Wakil DPRD'],
  kegiatan: [],
  tugas: [],
  ditayangkan: null,
}

export function rembukAnswers(emptyKab: string): [RouteContract, Answer][] {
  let clause = CLAUSE
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  return [
    [contract.listRembuk, (asked) => (isEmpty(asked) ? [] : [SUMMARY])],
    [
      contract.readRembukChoices,
      () => ({
        pemilik: [
          { kode: 'desa-lokus', nama: 'Desa/kelurahan lokus' },
          { kode: OFFICE, nama: 'Dinas Kesehatan' },
        ],
        analisis: [{ id: OTHER_ID, wilayah: '99.01', namaWilayah: 'Kabupaten Contoh', tahun: 2026, versi: 1 }],
        wilayah: [{ kode: '99.01', nama: 'Kabupaten Contoh', tingkat: 'kab' }],
      }),
    ],
    [
      after.readSheetSignatures,
      () => ({
        tandaTangan: [
          { keadaan: 'utuh', nama: 'Bupati Rekaan', penerbit: 'Penerbit Rekaan', berlakuSampai: MADE, pada: MADE, adaTambahan: true },
          { keadaan: 'diubah', nama: null, penerbit: null, berlakuSampai: null, pada: null, adaTambahan: false },
        ],
        lembar: 'komitmen',
      }),
    ],
    [contract.readRembuk, ({ params }) => (params['id'] === REMBUK_ID ? { ...REMBUK, butirRinci: [clause, OPEN] } : undefined)],
    [
      contract.changeClause,
      ({ body }) => {
        const { dasar, butir } = body as { dasar: number; butir: contract.ClauseBody }
        // Once somebody else is quicker.
        if (dasar === CLAUSE.revisi) {
          clause = { ...clause, revisi: 4, isi: 'Tulisan orang lain.' }
          return { hasil: 'bentrok', yangBerlaku: clause, usulan: butir }
        }
        clause = { ...clause, ...butir, revisi: 5 }
        return { hasil: 'tersimpan', revisi: 5 }
      },
    ],
    [contract.decideClause, () => ({ done: true })],
    [contract.objectToClause, () => ({ done: true })],
  ]
}
