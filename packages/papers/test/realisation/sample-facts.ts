/** An office's pack and a half-year as the server would gather them, reckoned by the same core. */
import type { OfficeStandingAnswer, ReportBody, StandingAnswer } from '@konvergen/contract/realisation.ts'
import { dueQuarters } from '@konvergen/core/realisation/planned-up-to.ts'
import { NOTHING_TOLD, QUARTERS, type Quarter } from '@konvergen/core/realisation/realisation.ts'
import { PROPOSED_RULES } from '@konvergen/core/realisation/rules.ts'
import { type PlannedFacts, type QuarterFacts, type Standing, standActivity } from '@konvergen/core/realisation/stand-activity.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import { sumBySource } from '@konvergen/core/realisation/sum-by-source.ts'
import type { OfficePack, PaperActivity, PaperQuarter, SemesterReport } from '../../src/realisation/paper-facts.ts'
import { QUOTE } from '../chain/sample-chain.ts'

interface Tracked {
  readonly title: string
  readonly unit: string | null
  readonly plan: PlannedFacts
  readonly rows: readonly QuarterFacts[]
}

const told = (quarter: Quarter, facts: Partial<QuarterFacts>): QuarterFacts => ({ ...NOTHING_TOLD, quarter, ...facts })
const dak = (rupiah: string) => [{ source: 'dak-fisik' as const, rupiah }]
const proof = '00000000-0000-7000-8000-000000000001'

const TRACKED: readonly Tracked[] = [
  {
    title: 'Jamban #sehat bagi *keluarga* berisiko',
    unit: 'unit',
    plan: { volume: 100, money: dak('350000000'), months: [5, 6, 7, 8], status: 'berjalan' },
    rows: [
      told(2, { volume: 18, money: dak('140000001'), reached: 72, reason: 'Lelang diulang satu kali.', evidence: [proof] }),
      told(3, { volume: 40, money: dak('190000000'), reached: 155, reason: 'Jalan terputus.', ask: 'Kecamatan: kepastian lahan.' }),
    ],
  },
  {
    title: 'Penyuluhan sanitasi',
    unit: null,
    plan: { volume: null, money: [{ source: 'apbd-kab', rupiah: '12345678' }], months: [], status: 'berjalan' },
    rows: [told(1, { percent: 25, money: [{ source: 'apbd-kab', rupiah: '3000000' }] })],
  },
]

const digits = (rupiah: bigint | null): string | null => (rupiah === null ? null : String(rupiah))

function standing({ planned, done, physical, money, missing, demands }: Standing): StandingAnswer {
  const { volume, percent, rupiah, reached } = done
  return {
    planned: { ...planned, rupiah: digits(planned.rupiah) },
    done: { volume, percent, rupiah: digits(rupiah), reached },
    physical,
    money,
    missing: [...missing],
    demands: [...demands],
  }
}

const at = ({ plan, rows }: Tracked, quarter: Quarter) => standActivity(plan, rows, quarter, PROPOSED_RULES)

function bodyOf(one: Tracked, quarter: Quarter): ReportBody {
  const { quarter: _, ...facts } = one.rows.find((row) => row.quarter === quarter) ?? told(quarter, {})
  return { ...facts, money: [...facts.money], places: [...facts.places], evidence: [...facts.evidence] }
}

function activity(one: Tracked, until: Quarter): PaperActivity {
  const quarters = QUARTERS.filter((quarter) => quarter <= until)
  return {
    title: one.title,
    unit: one.unit,
    volume: one.plan.volume,
    quarters: quarters.map((quarter) => ({ quarter, facts: bodyOf(one, quarter), standing: standing(at(one, quarter)) })),
  }
}

function officeAt(quarter: Quarter): OfficeStandingAnswer {
  const { planned, done, ...rest } = standOffice(
    TRACKED.map((one) => ({
      standing: at(one, quarter),
      isDue: dueQuarters(one.plan).includes(quarter),
      own: one.rows.find((row) => row.quarter === quarter),
    })),
  )
  return { ...rest, planned: digits(planned), done: digits(done) }
}

const quarterAt = (quarter: Quarter): PaperQuarter => ({ quarter, state: 'diserahkan', standing: officeAt(quarter) })
const AROUND = {
  district: 'Kabupaten Rekaan',
  letterhead: ['Pemerintah Kabupaten Rekaan', 'Dinas PUPR'],
  demo: true,
  day: '2026-11-28',
  year: 2026,
  chain: QUOTE,
  rules: { rules: { ...PROPOSED_RULES, demands: [...PROPOSED_RULES.demands] }, set: null },
}

export const PACK: OfficePack = {
  ...AROUND,
  quarter: 3,
  officeName: 'PUPR',
  quarters: QUARTERS.slice(0, 3).map(quarterAt),
  activities: TRACKED.map((one) => activity(one, 3)),
  evidence: new Map([[proof, 'Berita acara serah terima']]),
}

const sources = sumBySource(TRACKED, 1, 2).map(({ source, planned, spent, spentUpTo }) => ({
  source,
  planned: digits(planned),
  spent: digits(spent),
  spentUpTo: digits(spentUpTo),
}))

export const SEMESTER: SemesterReport = {
  ...AROUND,
  semester: 1,
  offices: [{ name: 'PUPR', quarters: [quarterAt(1), quarterAt(2)], sources, activities: TRACKED.map((one) => activity(one, 2)) }],
  sources,
  standing: officeAt(2),
  due: 3,
  reported: 2,
  villages: {
    kecamatan: [{ name: 'Rekaan Utara', villages: 3, reporting: 2, handedIn: 1, due: 24, reported: 15, standing: officeAt(2) }],
    all: { villages: 3, reporting: 2, handedIn: 1, due: 24, reported: 15, standing: officeAt(2) },
    without: 4,
    differing: 5,
  },
}
