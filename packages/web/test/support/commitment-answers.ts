/** What the stand-in server answers about commitments. */
import * as contract from '@konvergen/contract/commitment.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { Answer, Asked } from './answer.ts'
import { REMBUK_ID } from './rembuk-answers.ts'

export const COMMITMENT_ID = '01900000-0000-7000-8000-00000000c001'
export const PERSONAL_ID = '01900000-0000-7000-8000-00000000c002'
const OFFICE = '01900000-0000-7000-8000-00000000c101'
const ENTRY = '01900000-0000-7000-8000-00000000c201'
const MADE = '2026-02-20T02:05:00.000Z'

const LINE: contract.CommitmentLine = {
  id: COMMITMENT_ID,
  tahun: 2026,
  pihak: 'perusahaan',
  lembaga: null,
  wilayah: null,
  sebutan: 'PT Contoh',
  uraian: 'Membangun jamban sehat',
  indikator: null,
  volume: 40,
  satuan: 'unit',
  rupiah: '160000000',
  sumber: 'csr',
  desa: ['99.01.02.2002'],
  namaDesa: ['Desa Wanasari'],
  tenggat: '2026-01-31',
  kontak: 'Manajer CSR',
  keadaan: 'berjalan',
  alasan: null,
  terlambat: true,
  perkembangan: { jumlah: 1, volume: 12.5, rupiah: null },
  rembuk: REMBUK_ID,
  butir: ENTRY,
  terbit: true,
  milikSaya: false,
}
const PERSONAL: contract.CommitmentLine = {
  ...LINE,
  id: PERSONAL_ID,
  pihak: 'perorangan',
  sebutan: null,
  uraian: 'Telur setiap pekan',
  volume: null,
  satuan: null,
  rupiah: null,
  sumber: null,
  terlambat: false,
  tenggat: null,
  rembuk: null,
  butir: null,
  terbit: false,
  perkembangan: { jumlah: 0, volume: null, rupiah: null },
}

function detailOf(line: contract.CommitmentLine): contract.CommitmentDetail {
  const isPersonal = line.pihak === 'perorangan'
  const entry = {
    id: ENTRY,
    hari: '2026-01-10',
    volume: 12.5,
    rupiah: null,
    uraian: 'Dua belas jamban selesai.',
    dokumen: [],
    oleh: 'Sri Contoh',
    pada: MADE,
  }
  const struck = { ...entry, id: OFFICE, dicoret: { alasan: 'Salah tulis', oleh: 'Sri Contoh', pada: MADE } }
  const released = { nama: 'PT Contoh', uraian: line.uraian, desa: ['Desa Wanasari'], denganRupiah: true }
  return {
    ...line,
    revisi: 2,
    bolehUbah: true,
    bolehLapor: true,
    bolehKelola: true,
    orang: isPersonal ? { nama: 'Orang Contoh', sebutan: 'Seorang warga', setujuPada: '2026-01-05' } : null,
    asal: line.rembuk === null ? null : { rembuk: line.rembuk, judul: 'Rembuk Stunting 2026', hari: '2026-03-10' },
    rincian: isPersonal ? [] : [{ ...entry, dicoret: null }, struck],
    riwayat: [
      {
        revisi: 2,
        keadaan: 'berjalan',
        alasan: 'Hujan panjang',
        tenggat: line.tenggat,
        uraian: line.uraian,
        oleh: 'Sri Contoh',
        pada: MADE,
      },
      { revisi: 1, keadaan: 'dijanjikan', alasan: null, tenggat: null, uraian: line.uraian, oleh: 'Sri Contoh', pada: MADE },
    ],
    publik: isPersonal ? null : { isi: released, pada: MADE, oleh: 'Sri Contoh', berubah: true },
  }
}

function listOf(lines: readonly contract.CommitmentLine[]): contract.CommitmentList {
  return {
    tahun: 2026,
    tahunTersedia: lines.length === 0 ? [] : [2026],
    hitungan: {
      semua: lines.length,
      terlambat: lines.filter(({ terlambat }) => terlambat).length,
      dipenuhi: 0,
      milikSaya: 0,
      terbit: lines.length === 0 ? 0 : 1,
    },
    komitmen: [...lines],
    bolehTambah: true,
    bolehKelola: true,
    rembuk: lines.length === 0 ? [] : [{ id: REMBUK_ID, judul: 'Rembuk Stunting 2026', hari: '2026-03-10', belum: 3 }],
  }
}

const PUBLIC: contract.PublicPledges = {
  kabupaten: 'Kabupaten Contoh',
  hari: '2026-02-28',
  contoh: true,
  hitungan: [{ pihak: 'perusahaan', dipenuhi: 0, berjalan: 0, terlambat: 1 }],
  komitmen: [
    {
      id: COMMITMENT_ID,
      tahun: 2026,
      pihak: 'perusahaan',
      nama: 'PT Contoh',
      uraian: LINE.uraian,
      desa: ['Desa Wanasari'],
      volume: 40,
      satuan: 'unit',
      volumeTercapai: 12.5,
      rupiah: '160000000',
      tenggat: LINE.tenggat,
      keadaan: 'terlambat',
      sebagian: false,
    },
  ],
}

export function commitmentAnswers(emptyKab: string): [RouteContract, Answer][] {
  let isMade = false
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  return [
    [
      contract.listCommitments,
      (asked) => {
        if (isEmpty(asked)) return listOf([])
        const list = listOf([LINE, PERSONAL])
        return { ...list, rembuk: list.rembuk.map((one) => ({ ...one, belum: isMade ? 0 : 3 })) }
      },
    ],
    [
      contract.readCommitmentChoices,
      () => ({
        lembaga: [{ kode: OFFICE, nama: 'Dinas Kesehatan' }],
        kecamatan: [{ kode: '99.01.02', nama: 'Kecamatan Wana' }],
        desa: [{ kode: '99.01.02.2002', nama: 'Desa Wanasari' }],
        untuk: { semua: true, lembaga: [OFFICE], wilayah: [] },
      }),
    ],
    [
      contract.readCommitment,
      ({ params }) => {
        const line = [LINE, PERSONAL].find(({ id }) => id === params['id'])
        return line === undefined ? undefined : detailOf(line)
      },
    ],
    [contract.addCommitment, () => ({ id: COMMITMENT_ID })],
    [contract.changeCommitment, () => ({ revisi: 3 })],
    [contract.addProgress, () => ({ id: ENTRY })],
    [
      contract.commitmentsFromRembuk,
      () => {
        isMade = true
        return { dibuat: 3, sudahAda: 1, butirTanpaPihak: 1 }
      },
    ],
    [contract.readPublicPledges, ({ params }) => (params['kode'] === emptyKab ? undefined : PUBLIC)],
  ]
}
