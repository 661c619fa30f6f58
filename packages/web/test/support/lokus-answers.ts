/** What the stand-in server answers on lokus: proposals by core itself, two decisions, and what is kept of them. */
import { proposeLokus } from '@konvergen/contract/lokus.ts'
import * as contract from '@konvergen/contract/lokus-years.ts'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { composeCriteria } from '@konvergen/core/lokus/compose-criteria.ts'
import { estimatePrevalence } from '@konvergen/core/lokus/estimate-prevalence.ts'
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
const NOTHING = { kesenjangan: null, kesejahteraan: null, akses: null }
const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))

function weightsOf(bobot: string | undefined): Weights {
  const numbers = bobot?.split(',').map(Number)
  return numbers === undefined ? SHIPPED_WEIGHTS : (Object.fromEntries(CRITERIA.map((key, at) => [key, numbers[at]])) as unknown as Weights)
}

function proposalOf(situation: Situation, k: number, { query }: Asked) {
  const metode = query['metode'] ?? 'kuadran'
  if (metode !== 'indeks' && metode !== 'peringkat') {
    const [prevalence, cases] = [numberOf(query['prevalensi']), numberOf(query['kasus'])]
    const cuts = prevalence === undefined || cases === undefined ? undefined : { prevalence, cases }
    return { ...proposeKuadran(situation, { k, cuts }), dasar: null }
  }
  const estimates = estimatePrevalence(situation, (query['taksiran'] ?? 'langsung') as EstimateKind)
  const criteria = composeCriteria(situation, estimates, NOTHING)
  const norma = query['norma'] === 'peringkat' ? 'peringkat' : 'minmax'
  return {
    ...proposeIndex(situation, criteria, { metode, norma, bobot: weightsOf(query['bobot']), k }),
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
      desa: villages.slice(3).map((village) => ({ ...village, urutan: null, alasan: 'Disepakati dalam rembuk' })),
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
      cara: { nama: 'Indeks Rembuk', versi: 1, metode: 'indeks' },
      recap: PERIOD,
      krs: DEMO_SEMESTER,
      desa: villages.slice(0, 3).map((village, at) => ({ ...village, urutan: at + 1, alasan: null })),
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
      parameter: {
        metode: 'indeks',
        taksiran: 'fh',
        norma: 'minmax',
        bobot: { ...SHIPPED_WEIGHTS },
        k: 10,
        anggaran: null,
        batas: null,
        benih: 20_260,
      },
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
