/**
 * Which villages are lokus in a year, and as what: read from the decisions of the district, one after the other. A decision is a letter, a rembuk or another
 * basis; it names villages for a year (penetapan), adds some in mid-cycle (perluasan), or says of some that they need it no more (kelulusan).
 */

export const DECISION_KINDS = ['penetapan', 'perluasan', 'kelulusan'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

export interface LokusDecision {
  readonly id: string
  readonly kind: DecisionKind
  /** The year that it is for, which may be after the year in which it was taken. */
  readonly year: number
  /** Village codes, each once. */
  readonly desa: readonly string[]
}

export const LOKUS_STATUSES = ['baru', 'lanjutan', 'perluasan', 'lulus'] as const
/** New this year; lokus last year too; added in mid-cycle; lokus last year and no more, by a decision. */
export type LokusStatus = (typeof LOKUS_STATUSES)[number]

export interface LokusOfYear {
  readonly year: number
  /** By village code. Those that are `lulus` are no lokus of the year. */
  readonly status: ReadonlyMap<string, LokusStatus>
  /** The decision by which a village is what it is; one that goes on is so by the year's own decision, or by none where there was none. */
  readonly basis: ReadonlyMap<string, string | null>
  /** Lokus of the year before that the year's decision leaves out though nobody said why: they wait for a decision. */
  readonly unexplained: readonly string[]
}

function lokusOf({ status }: LokusOfYear): Set<string> {
  return new Set([...status].flatMap(([kode, own]) => (own === 'lulus' ? [] : [kode])))
}

const NOBODY: ReadonlySet<string> = new Set()

/** `ofYear`: those of one year, in the order in which they were taken. */
function readYear(year: number, ofYear: readonly LokusDecision[], before: ReadonlySet<string>): LokusOfYear {
  const status = new Map<string, LokusStatus>()
  const basis = new Map<string, string | null>()
  const put = (kode: string, own: LokusStatus, decision: string | null): void => {
    status.set(kode, own)
    basis.set(kode, decision)
  }
  const appointed = ofYear.filter(({ kind }) => kind === 'penetapan')
  // Where the year has no list of its own, those of the year before go on.
  if (appointed.length === 0) for (const kode of before) put(kode, 'lanjutan', null)
  for (const { id, kind, desa } of ofYear) {
    for (const kode of desa) {
      if (kind === 'kelulusan') {
        if (before.has(kode) || status.has(kode)) put(kode, 'lulus', id)
      } else if (status.get(kode) === undefined || status.get(kode) === 'lulus') {
        put(kode, before.has(kode) ? 'lanjutan' : kind === 'perluasan' ? 'perluasan' : 'baru', id)
      }
    }
  }
  return { year, status, basis, unexplained: [...before].filter((kode) => !status.has(kode)).toSorted() }
}

/** Every year from the first decision to the last, ascending; a year without a decision between two others goes on as it was. */
export function readLokusYears(decisions: readonly LokusDecision[]): LokusOfYear[] {
  const years = decisions.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const read: LokusOfYear[] = []
  for (let year = first; year <= last; year += 1) {
    const before = read.at(-1)
    read.push(
      readYear(
        year,
        decisions.filter((each) => each.year === year),
        before === undefined ? NOBODY : lokusOf(before),
      ),
    )
  }
  return read
}
