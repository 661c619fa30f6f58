/**
 * What three offices plan for the year of the story, and what became of each activity: in the RKPD, in the DPA, reported. All of it is invented; codes have the form of the nomenclature and
 * stand in none.
 */
import type { MoneySource } from '@konvergen/core/plan/activity.ts'

export type OfficeKey = 'kb' | 'kes' | 'air'

export const OFFICE_CODES: Readonly<Record<OfficeKey, string>> = { kb: 'opd-kb', kes: 'dinkes', air: 'pupr' }

/** Of one quarter: rupiah that were spent, '0' with nothing done; null = not reported. */
type Reported = string | null

export interface YearActivity {
  readonly key: string
  readonly office: OfficeKey
  readonly code: string
  readonly title: string
  readonly indicators: readonly string[]
  /** How many of the first lokus; the words as the plan has them. */
  readonly place: number | 'lokus' | 'kabupaten'
  readonly money: readonly (readonly [source: MoneySource, rupiah: string])[]
  /** Money of its line; null = it has none. */
  readonly rkpd: string | null
  readonly dpa: string | null
  readonly done: readonly [first: Reported, second: Reported]
}

const KB = '2.14.04.2.01.'
const KES = '1.02.02.2.02.'
const AIR = '1.03.03.2.01.'

export const YEAR_PLAN: readonly YearActivity[] = [
  {
    key: 'dampingan',
    office: 'kb',
    code: `${KB}0001`,
    title: 'Pendampingan keluarga berisiko',
    indicators: ['E24'],
    place: 'lokus',
    money: [
      ['bokb', '120000000'],
      ['apbd-kab', '30000000'],
    ],
    rkpd: '150000000',
    dpa: '140000000',
    done: ['40000000', '35000000'],
  },
  {
    key: 'balita',
    office: 'kb',
    code: `${KB}0002`,
    title: 'Bina keluarga balita',
    indicators: ['E24'],
    place: 10,
    money: [['apbd-kab', '80000000']],
    rkpd: '80000000',
    dpa: '80000000',
    done: ['10000000', null],
  },
  {
    key: 'pekarangan',
    office: 'kb',
    code: `${KB}0003`,
    title: 'Pekarangan pangan lestari',
    indicators: ['E25'],
    place: 20,
    money: [['apbd-kab', '60000000']],
    rkpd: '60000000',
    dpa: null,
    done: [null, null],
  },
  {
    key: 'kampung',
    office: 'kb',
    code: `${KB}0004`,
    title: 'Kampung keluarga berkualitas',
    indicators: [],
    place: 'kabupaten',
    money: [['apbd-kab', '25000000']],
    rkpd: null,
    dpa: null,
    done: [null, null],
  },
  {
    key: 'pelatihan',
    office: 'kb',
    code: `${KB}0005`,
    title: 'Pelatihan tim pendamping',
    indicators: [],
    place: 'kabupaten',
    money: [['bokb', '45000000']],
    rkpd: '45000000',
    dpa: '40000000',
    done: ['0', '0'],
  },
  {
    key: 'ttd',
    office: 'kes',
    code: `${KES}0001`,
    title: 'Tablet tambah darah remaja putri',
    indicators: ['E01'],
    place: 'kabupaten',
    money: [['dak-nonfisik-bok', '90000000']],
    rkpd: '90000000',
    dpa: '90000000',
    done: ['20000000', '25000000'],
  },
  {
    key: 'pmt',
    office: 'kes',
    code: `${KES}0002`,
    title: 'Makanan tambahan balita',
    indicators: ['E18'],
    place: 'lokus',
    money: [
      ['dak-nonfisik-bok', '300000000'],
      ['apbd-kab', '100000000'],
    ],
    rkpd: '380000000',
    dpa: '380000000',
    done: ['90000000', '110000000'],
  },
  {
    key: 'posyandu',
    office: 'kes',
    code: `${KES}0003`,
    title: 'Pemantauan pertumbuhan posyandu',
    indicators: ['E17'],
    place: 5,
    money: [['apbd-kab', '40000000']],
    rkpd: null,
    dpa: null,
    done: [null, null],
  },
  {
    key: 'kelas',
    office: 'kes',
    code: `${KES}0004`,
    title: 'Kelas ibu hamil',
    indicators: ['E11'],
    place: 8,
    money: [['dak-nonfisik-bok', '55000000']],
    rkpd: '55000000',
    dpa: '50000000',
    done: ['12000000', null],
  },
  {
    key: 'sanitasi',
    office: 'air',
    code: `${AIR}0001`,
    title: 'Sanitasi aman rumah tangga',
    indicators: [],
    place: 4,
    money: [['csr', '70000000']],
    rkpd: null,
    dpa: null,
    done: [null, null],
  },
  {
    key: 'air-minum',
    office: 'air',
    code: `${AIR}0002`,
    title: 'Air minum perpipaan',
    indicators: ['E25'],
    place: 3,
    money: [['apbd-kab', '200000000']],
    rkpd: null,
    dpa: null,
    done: ['15000000', null],
  },
  {
    key: 'jalan',
    office: 'air',
    code: `${AIR}0003`,
    title: 'Jalan lingkungan menuju posyandu',
    indicators: [],
    place: 2,
    money: [['apbd-kab', '500000000']],
    rkpd: null,
    dpa: null,
    done: [null, null],
  },
]

/** Whole rupiah, null where none is told. */
export function addRupiah(amounts: readonly (string | null)[]): string | null {
  const told = amounts.filter((amount) => amount !== null)
  return told.length === 0 ? null : String(told.reduce((sum, amount) => sum + BigInt(amount), 0n))
}
