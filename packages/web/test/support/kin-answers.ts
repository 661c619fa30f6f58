/** What the stand-in server answers on linkage: one run done, three pairs that wait, the family of a child and the children of a family. */
import {
  answerPair,
  beginLinkage,
  cancelLinkage,
  listAliases,
  listPairs,
  type MemberSchema,
  type PairSchema,
  partDoubles,
  type RunSchema,
  readFamilyMembers,
  readFamilyOfChild,
  readLinkage,
  readPair,
  revealPair,
  type SideSchema,
  type StandingSchema,
  tellChildState,
} from '@konvergen/contract/kin.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { type Answer, type Asked, Refusal } from './answer.ts'
import { childId, sampleChildren } from './sample-children.ts'
import type { Sample } from './sample-district.ts'

const id = (n: number): string => `01900000-0000-7000-8000-0000000c${String(n).padStart(4, '0')}`
const FAMILY = id(1)
const NAMES = {
  nama: null,
  ibu: 'Ibu Rekaan',
  ayah: 'Ayah Rekaan',
  alamat: 'Jalan Contoh 7',
  rt: '02',
  rw: '01',
  nikAkhir: '0142',
  kkAkhir: null,
}
const RUN: RunSchema = {
  id: id(2),
  keadaan: 'selesai',
  seluruhnya: true,
  sesudah: null,
  langkah: 'simpan',
  persen: 100,
  oleh: 'Orang Contoh',
  mulai: '2026-03-02T02:00:00.000Z',
  selesai: '2026-03-02T02:00:20.000Z',
  hasil: { anak: 288, keluarga: 410, orang: 260, dibandingkan: 958, tautBaru: 190, lewatOrang: 120, tinjauBaru: 61 },
  model: {
    peluangAwal: 0.0001,
    tanda: [
      { kunci: 'ibu', tingkat: ['beda', 'sama'], sama: [0.1, 0.9], beda: [0.999, 0.001] },
      { kunci: 'desa', tingkat: ['beda', 'desa'], sama: [0.02, 0.98], beda: [0.9, 0.1] },
    ],
  },
}
const AKTIF: StandingSchema = { keadaan: 'aktif', sejak: null, dasar: null, oleh: null, menjadi: null, ke: 0 }

export function kinAnswers({ district }: Sample, emptyKab: string): [RouteContract, Answer][] {
  const [child] = sampleChildren(district).items
  const [village] = district.desa
  if (child === undefined || village === undefined) throw new Error('the sample has no child')
  const side: SideSchema = {
    subjek: 'anak',
    id: childId(0),
    desaKode: village.kode,
    desa: village.nama,
    jk: 'P',
    bulanLahir: '2024-05',
    lahir: '2024-05-10',
    inisial: child.initials,
    anak: 0,
  }
  const family: SideSchema = { ...side, subjek: 'keluarga', id: FAMILY, jk: null, bulanLahir: null, lahir: null, inisial: null, anak: 1 }
  const answers = new Map<string, PairSchema['jawaban']>()
  const pair = (n: number): PairSchema => ({
    id: id(10 + n),
    jenis: n === 2 ? 'anak-ganda' : 'anak-keluarga',
    keadaan: 'tinjau',
    bobot: 4 - n,
    peluang: 0.93 - n / 10,
    band: 'review',
    tingkat: [-1, -1, -1, -1, 3, 4, -1, 2],
    bukti: [0, 0, 0, 0, 5.1, 7.4, 0, 2.3],
    selainnya: null,
    jawaban: answers.get(id(10 + n)) ?? null,
    oleh: null,
    pada: null,
    satu: side,
    lain: n === 2 ? { ...side, id: childId(1) } : family,
    orang: n === 1 ? { sumber: 'civil-list', periode: '2026', bulanLahir: '2024-05', jk: 'P', berlaku: true } : null,
    bertentangan: n === 1,
  })
  const member: MemberSchema = {
    id: id(3),
    keluarga: FAMILY,
    desaKode: village.kode,
    desa: village.nama,
    mulai: '2026-03-02',
    sampai: null,
    dasar: 'penautan',
    peluang: 0.98,
    ibu: true,
    pasangan: id(10),
    oleh: 'sistem',
  }
  let told = AKTIF
  let running: RunSchema | null = null
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const waiting = () => [0, 1, 2].map(pair).filter(({ jawaban }) => jawaban === null)
  return [
    [
      readLinkage,
      (asked) => {
        const none = { 'anak-keluarga': 0, 'keluarga-ganda': 0, 'anak-ganda': 0, nanti: 0 }
        if (isEmpty(asked))
          return { putaran: [], menunggu: none, kecamatan: [], keluarga: 0, ditarik: 0, baru: 0, sendiri: true, bolehJalankan: true }
        const kecamatan = district.kecamatan.map(({ kode, nama }) => ({ kode, nama, anak: 40, tertaut: 27, ditinjau: 8, tanpa: 5 }))
        const waits = waiting()
        const of = (kind: PairSchema['jenis']) => waits.filter(({ jenis }) => jenis === kind).length
        return {
          putaran: running === null ? [RUN] : [running, RUN],
          menunggu: { ...none, 'anak-keluarga': of('anak-keluarga'), 'anak-ganda': of('anak-ganda') },
          kecamatan,
          keluarga: 410,
          ditarik: 3,
          baru: 12,
          bolehJalankan: true,
        }
      },
    ],
    [
      beginLinkage,
      () => {
        running = { ...RUN, id: id(4), keadaan: 'berjalan', langkah: 'latih', persen: 35, selesai: null, hasil: null, model: null }
        return { id: id(4) }
      },
    ],
    [
      cancelLinkage,
      () => {
        if (running !== null) running = { ...running, keadaan: 'dibatalkan' }
        return { done: true }
      },
    ],
    [
      listPairs,
      ({ query }) => {
        const shown = query['tampil'] === undefined ? waiting() : [0, 1, 2].map(pair).filter(({ jawaban }) => jawaban === query['tampil'])
        const pasangan = shown.filter(({ jenis }) => query['jenis'] === undefined || jenis === query['jenis'])
        return { total: pasangan.length, perHalaman: 25, pasangan }
      },
    ],
    [
      readPair,
      ({ params }) => {
        const found = [0, 1, 2].map(pair).find((one) => one.id === params['id'])
        const lain = found?.jenis === 'anak-ganda' ? null : { ...NAMES, kkAkhir: '0007' }
        return {
          pasangan: found,
          nama: { satu: null, lain, orang: found?.orang === null ? null : { ...NAMES, nama: 'Anak Dalam Daftar' } },
        }
      },
    ],
    [revealPair, () => ({ satu: { ...NAMES, nama: 'Contoh Rekaan' }, lain: { ...NAMES, kkAkhir: '0007' }, orang: null })],
    [
      answerPair,
      ({ params, body }) => {
        const { jawaban, sebelum } = body as { jawaban: PairSchema['jawaban']; sebelum: PairSchema['jawaban'] }
        const pairId = params['id'] ?? ''
        if ((answers.get(pairId) ?? null) !== sebelum) return new Refusal('pasangan-sudah-dijawab')
        answers.set(pairId, jawaban)
        return { done: true }
      },
    ],
    [
      listAliases,
      (asked) =>
        isEmpty(asked)
          ? []
          : [
              {
                id: id(5),
                subjek: 'keluarga',
                dari: { ...family, id: id(6) },
                ke: family,
                oleh: 'Orang Contoh',
                pada: '2026-03-03T02:00:00.000Z',
                pasangan: null,
                alasan: null,
                dipisahOleh: null,
                dipisahPada: null,
              },
            ],
    ],
    [partDoubles, () => ({ done: true })],
    [
      readFamilyOfChild,
      () => ({
        keluarga: member,
        sebelumnya: [{ ...member, id: id(7), mulai: '2026-02-01', sampai: '2026-03-01' }],
        saudara: [childId(1)],
        keadaan: told,
        menunggu: 1,
        ditarik: false,
        bolehLepas: true,
        bolehLihatKeluarga: true,
        bolehTinjau: true,
        bolehKeadaan: true,
      }),
    ],
    [
      tellChildState,
      ({ body }) => {
        const { keadaan, sejak, ke } = body as { keadaan: 'aktif' | 'pindah' | 'meninggal'; sejak: string; ke: number }
        told = { ...AKTIF, keadaan, sejak, dasar: 'orang', oleh: 'Orang Contoh', ke: ke + 1 }
        return { done: true }
      },
    ],
    [
      readFamilyMembers,
      () => ({
        anak: [{ ...side, tautan: member, keadaan: AKTIF }],
        keadaan: AKTIF,
        gabungan: [],
        bolehLihatAnak: true,
        bolehKeadaan: true,
      }),
    ],
  ]
}
