/**
 * What a list of families, persons or things says now: in numbers, places and issues, without anybody's name. While it waits its places are settled anew
 * and what it would bring is reckoned each time; once decided it stays as the person saw it.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import type { Issue, Severity } from '@konvergen/core/kit/issue.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { MatchedPeople } from '../sasaran/door.ts'
import { forecastOfFamilies, forecastOfPeople, forecastOfWelfare } from './forecast-records.ts'
import { countByKind } from './gravest.ts'
import { basisOf } from './legal-basis.ts'
import { readListIssues, readRecordsOutcome, recordHeadOf } from './list-store.ts'
import { presentSummary } from './present-import.ts'
import { type SettledRecords, settleRecords } from './settle-records.ts'
import { findSameBytes } from './store.ts'
import type { RecordsOutcome, StoredRecords } from './tables.ts'

const count = (issues: readonly Issue[], severity: Severity): number => issues.filter((each) => each.severity === severity).length

async function broughtBy(ctx: DistrictContext, stored: StoredRecords, settled: SettledRecords): Promise<RecordsOutcome['brought']> {
  if (stored.state !== 'staged') return { families: null, welfare: null, people: null }
  const { use } = RECORD_IMPORTS[stored.kind]
  return {
    families: use === 'keluarga' ? await forecastOfFamilies(ctx, stored, settled) : null,
    welfare: use === 'kesejahteraan' ? await forecastOfWelfare(ctx, stored) : null,
    people: use === 'orang' ? await forecastOfPeople(ctx, stored) : null,
  }
}

function villagesOf({ areas, district }: SettledRecords, rows: readonly number[]): { kode: string; desa: string; families: number }[] {
  const counts = new Map<string, number>()
  areas.forEach((kode, index) => {
    if (kode !== null) counts.set(kode, (counts.get(kode) ?? 0) + (rows[index] ?? 0))
  })
  return district.desa.flatMap(({ kode, nama }) => {
    const families = counts.get(kode)
    return families === undefined ? [] : [{ kode, desa: nama, families }]
  })
}

function presentPeople(people: MatchedPeople | null): RecordsPreview['people'] {
  const { persons = 0, matched = 0, families = 0, children = 0, mothers = 0 } = people ?? {}
  return { persons, matched, outside: persons - matched, families, children, mothers }
}

function presentBrought(
  stored: StoredRecords,
  settled: SettledRecords,
  { families, welfare, people }: RecordsOutcome['brought'],
): Pick<RecordsPreview, 'families' | 'welfare' | 'people'> {
  const { summary } = recordHeadOf(stored)
  const rows = summary.places.map((place) => place.rows)
  const { listed = 0, fresh = 0, known = 0, moved = 0, doubtful = 0, doubled = 0 } = families ?? {}
  return {
    families: summary.families && {
      villages: villagesOf(settled, rows),
      marks: { ...summary.families.marks },
      withoutNumber: summary.families.withoutNumber,
      counts: families && { listed, fresh, known, moved, doubtful, doubled },
      difference: families?.difference ?? null,
    },
    welfare: summary.deciles && {
      deciles: [...summary.deciles],
      matched: welfare?.matched ?? 0,
      unmatched: (welfare?.persons ?? 0) - (welfare?.matched ?? 0),
      families: welfare?.families ?? 0,
    },
    people: RECORD_IMPORTS[stored.kind].use === 'orang' ? presentPeople(people) : null,
  }
}

export async function lookAtRecords(ctx: DistrictContext, stored: StoredRecords): Promise<ImportPreview> {
  const settled = await settleRecords(ctx, stored)
  const outcome = stored.state === 'staged' ? undefined : await readRecordsOutcome(ctx, stored.id)
  const placements = outcome?.placements ?? settled.placements
  const issues = outcome?.issues ?? settled.issues
  const same = stored.state === 'staged' ? await findSameBytes(ctx, stored.sha256, 'applied') : undefined
  const head = recordHeadOf(stored)
  const { galat, periksa, catatan } = stored
  return {
    import: presentSummary({
      ...stored,
      placed_count: outcome === undefined ? settled.placedRows : stored.placed_count,
      galat: galat + count(issues, 'galat'),
      periksa: periksa + count(issues, 'periksa'),
      catatan: catatan + count(issues, 'catatan'),
    }),
    placements: [...placements],
    issues: [...issues, ...stored.reading.issues],
    fields: [],
    rows: [],
    changes: [],
    sameAs: same === undefined ? null : { id: same.id, fileName: same.file_name, decidedAt: same.decided_at?.toISOString() ?? null },
    blocked: settled.blocked,
    list: null,
    records: {
      headings: [...head.summary.headings],
      years: [...head.summary.years],
      unplacedRows: outcome?.unplacedRows ?? settled.unplacedRows,
      issueCounts: [...countByKind(issues), ...head.issueCounts],
      legal: await basisOf(ctx, stored.kind),
      ...presentBrought(stored, settled, outcome?.brought ?? (await broughtBy(ctx, stored, settled))),
    },
  }
}

/** Those of places first, then all of reading. */
export async function issuesOfRecords(ctx: DistrictContext, stored: StoredRecords): Promise<readonly Issue[]> {
  const outcome = await readRecordsOutcome(ctx, stored.id)
  const ofPlaces = outcome?.issues ?? (await settleRecords(ctx, stored)).issues
  return [...ofPlaces, ...(await readListIssues(ctx, stored.id))]
}
