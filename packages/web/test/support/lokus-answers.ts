/** What the stand-in server answers on lokus: proposals by core itself, two decisions, and what is kept of them. */
import { proposeLokus } from '@konvergen/contract/lokus.ts'
import type { MethodSchema } from '@konvergen/contract/lokus-parts.ts'
import { type LokusWhyAnswer, readLokusWhy } from '@konvergen/contract/lokus-why.ts'
import * as contract from '@konvergen/contract/lokus-years.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { composeCriteria } from '@konvergen/core/lokus/compose-criteria.ts'
import type { Normalisation } from '@konvergen/core/lokus/criterion.ts'
import { estimatePrevalence } from '@konvergen/core/lokus/estimate-prevalence.ts'
import { explainScore } from '@konvergen/core/lokus/explain-score.ts'
import { draftLokusTexts } from '@konvergen/core/lokus/lokus-decree.ts'
import { CRITERIA, type EstimateKind, SHIPPED_WEIGHTS, type Weights } from '@konvergen/core/lokus/method.ts'
import { proposeIndex } from '@konvergen/core/lokus/propose-index.ts'
import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'
import { DEMO_SEMESTER } from '@konvergen/core/setup/demo-krs.ts'
import { limitK } from '@konvergen/core/situation/limit-k.ts'
import type { Situation } from '@konvergen/core/situation/situation.ts'
import type { Answer, Asked } from './answer.ts'
import { PERIOD, type Sample } from './sample-district.ts'

const [FIRST, SECOND] = ['01900000-0000-7000-8000-00000000f101', '01900000-0000-7000-8000-00000000f102']
const METHOD_ID = '01900000-0000-7000-8000-00000000f201'
const PARAMETER: MethodSchema = {
  metode: 'indeks',
  taksiran: 'fh',
  norma: 'minmax',
  bobot: { ...SHIPPED_WEIGHTS },
  k: 10,
  anggaran: null,
  batas: null,
  benih: 20_260,
}
/** One service of a hundred people: a village is short of as many as its place says. */
const SERVED = 100
const shortOf = (place: number): number => place % 30
const otherFigures = ({ desa }: Situation) => ({
  kesenjangan: new Map(desa.map(({ kode }, place) => [kode, (100 * shortOf(place)) / SERVED])),
  kesejahteraan: null,
  akses: null,
})
const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))

function weightsOf(bobot: string | undefined): Weights {
  const numbers = bobot?.split(',').map(Number)
  return numbers === undefined ? SHIPPED_WEIGHTS : (Object.fromEntries(CRITERIA.map((key, at) => [key, numbers[at]])) as unknown as Weights)
}

function indexOf(situation: Situation, k: number, metode: 'indeks' | 'peringkat', query: Asked['query']) {
  const estimates = estimatePrevalence(situation, (query['taksiran'] ?? 'langsung') as EstimateKind)
  const norma: Normalisation = query['norma'] === 'peringkat' ? 'peringkat' : 'minmax'
  const criteria = composeCriteria(situation, estimates, otherFigures(situation))
  return { estimates, criteria, parameters: { metode, norma, bobot: weightsOf(query['bobot']), k } }
}

/** The score of a village of the proposal opened. */
function scoreOf(situation: Situation, k: number, desa: string, query: Asked['query']): LokusWhyAnswer | undefined {
  const metode = query['metode'] === 'peringkat' ? 'peringkat' : 'indeks'
  const { estimates, criteria, parameters } = indexOf(situation, k, metode, query)
  const place = situation.desa.findIndex(({ kode }) => kode === desa)
  const row = proposeIndex(situation, criteria, parameters).rows.find(({ kode }) => kode === desa)
  const own = estimates.villages[place] ?? null
  if (row === undefined || row.index === null) return undefined
  const { value, low, high } = row.index
  return {
    wilayah: { kode: desa, nama: row.nama },
    metode,
    norma: parameters.norma,
    urutan: row.rank,
    nilai: value,
    terendah: low,
    tertinggi: high,
    kriteria: explainScore(criteria, parameters, place),
    prevalensi: own === null ? null : { taksiran: estimates.used, percent: own.percent, low: own.low, high: own.high },
    layanan: [
      {
        kode: 'E11',
        nama: { id: 'Balita dipantau pertumbuhannya', en: 'Children whose growth is watched' },
        versi: 1,
        periode: PERIOD,
        pembilang: SERVED - shortOf(place),
        penyebut: SERVED,
        target: 100,
        sumberTarget: 'Perpres 72/2021',
        kurang: shortOf(place),
      },
    ],
    kesejahteraan: null,
    akses: null,
    program: '0.1.0',
  }
}

function proposalOf(situation: Situation, k: number, { query }: Asked) {
  const metode = query['metode'] ?? 'kuadran'
  if (metode !== 'indeks' && metode !== 'peringkat') {
    const [prevalence, cases] = [numberOf(query['prevalensi']), numberOf(query['kasus'])]
    const cuts = prevalence === undefined || cases === undefined ? undefined : { prevalence, cases }
    return { ...proposeKuadran(situation, { k, cuts }), dasar: null }
  }
  const { estimates, criteria, parameters } = indexOf(situation, k, metode, query)
  return {
    ...proposeIndex(situation, criteria, parameters),
    dasar: {
      desa: situation.desa.map(({ kode }) => kode),
      taksiran: estimates.used,
      kovariat: estimates.covariates,
      kriteria: criteria.map((each) => ({ ...each, diketahui: each.values.filter((value) => value !== null).length })),
      bagian: estimates.villages.map((own, place) =>
        own === null
          ? null
          : {
              a: own.posterior.a,
              b: own.posterior.b,
              measured: situation.desa[place]?.figures.stunting.denominator ?? 0,
              percent: own.percent,
              low: own.low,
              high: own.high,
            },
      ),
    },
  }
}

export function lokusAnswers(sample: Sample, emptyKab: string, emptied: (full: unknown) => unknown): [RouteContract, Answer][] {
  const { district } = sample
  const isEmpty = ({ params }: Asked) => params['kab'] === emptyKab
  const villages = district.desa.slice(0, 5).map(({ kode, nama }) => ({ kode, nama, kecamatan: 'Contoh' }))
  const decisions: contract.DecisionSchema[] = [
    {
      id: SECOND,
      jenis: 'perluasan',
      tahun: 2027,
      dasar: 'Rembuk Stunting 7 April 2026',
      tanggal: '2026-04-07',
      cara: null,
      recap: PERIOD,
      krs: DEMO_SEMESTER,
      desa: villages
        .slice(3)
        .map((village) => ({ ...village, urutan: null, alasan: 'Disepakati dalam rembuk', prevalensi: null, kasus: null })),
      oleh: 'Orang Contoh',
      pada: '2026-04-07T03:00:00.000Z',
      sk: null,
      dicabut: null,
    },
    {
      id: FIRST,
      jenis: 'penetapan',
      tahun: 2026,
      dasar: 'Hasil analisis situasi',
      tanggal: '2025-11-03',
      cara: { nama: 'Indeks Rembuk', versi: 1, parameter: PARAMETER },
      recap: PERIOD,
      krs: DEMO_SEMESTER,
      desa: villages.slice(0, 3).map((village, at) => ({ ...village, urutan: at + 1, alasan: null, prevalensi: 21.5, kasus: 17 })),
      oleh: 'Orang Contoh',
      pada: '2025-11-03T03:00:00.000Z',
      sk: { nomor: '188.4/12/2025', tanggal: '2025-11-10' },
      dicabut: null,
    },
  ]
  const years: contract.LokusYearsAnswer['tahun'] = [
    {
      tahun: 2027,
      lokus: 5,
      desa: villages.map((village, at) => ({ ...village, status: at < 3 ? 'lanjutan' : 'perluasan', keputusan: at < 3 ? null : SECOND })),
      menunggu: [],
    },
    {
      tahun: 2026,
      lokus: 3,
      desa: villages.slice(0, 3).map((village) => ({ ...village, status: 'baru', keputusan: FIRST })),
      menunggu: [],
    },
  ]
  const methods: contract.SavedMethod[] = [
    {
      id: METHOD_ID,
      nama: 'Indeks Rembuk',
      versi: 1,
      parameter: PARAMETER,
      oleh: 'Orang Contoh',
      pada: '2025-11-01T03:00:00.000Z',
    },
  ]
  return [
    [
      proposeLokus,
      (asked) => {
        const { k, max } = limitK(district.desa.length, numberOf(asked.query['k']))
        const situation = sample.situation(k)
        const proposal = proposalOf((isEmpty(asked) ? emptied(situation) : situation) as Situation, k, asked)
        return { ...proposal, kMax: max, kAnggaran: null, recapPeriod: PERIOD, krsPeriod: DEMO_SEMESTER, kepekaan: [] }
      },
    ],
    [
      readLokusWhy,
      ({ params, query }) => {
        const { k } = limitK(district.desa.length, numberOf(query['k']))
        return scoreOf(sample.situation(k), k, params['desa'] ?? '', query)
      },
    ],
    [contract.listLokusMethods, (asked) => (isEmpty(asked) ? [] : methods)],
    [contract.saveLokusMethod, () => ({ id: METHOD_ID, versi: 2 })],
    [contract.readLokusYears, (asked) => (isEmpty(asked) ? { tahun: [], keputusan: [] } : { tahun: years, keputusan: decisions })],
    [contract.decideLokus, () => ({ id: SECOND })],
    [contract.withdrawLokus, () => ({ done: true })],
    [
      contract.readLokusLetter,
      () => ({
        naskah: draftLokusTexts({ kabupaten: 'Contoh', isKota: false }, { kind: 'perluasan', year: 2027, basis: 'Rembuk', villages: 2 }),
        nomor: null,
        tanggal: null,
      }),
    ],
    [contract.writeLokusLetter, () => ({ done: true })],
    [
      contract.checkLokusPriority,
      ({ query }) => ({
        tahun: Number(query['tahun']),
        lokus: 5,
        tinggi: 4,
        takDiukur: 0,
        persen: 80,
        nilai: 'B',
        batas: { prevalensi: 17.2, kasus: 21 },
        rendah: villages.slice(4).map(({ kode, nama }) => ({ kode, nama })),
        recap: PERIOD,
      }),
    ],
  ]
}
