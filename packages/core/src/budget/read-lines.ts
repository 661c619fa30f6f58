/**
 * Rows of a budget sheet as lines of offices or villages. A wrong row is left out and told with its cell; a doubtful one is kept and told. Totals are compared, never kept as lines.
 */
import type { RowCell } from '../plan/read-row.ts'
import { checkTotals, type FoundTotal } from './check-totals.ts'
import { findDoubles, findParted, type PlacedLine } from './doubles.ts'
import { type BudgetFacts, isVillageStage } from './line.ts'
import { occurrences } from './line-key.ts'
import { type BudgetGround, checkBelonging, RowTeller, readFacts, textOf } from './read-facts.ts'
import type { WrittenTotal } from './reading.ts'
import type { RowRemark } from './remarks.ts'
import { type KnownRow, knowRows, type SheetRow } from './row-kinds.ts'

export interface ReadLine {
  readonly row: number
  readonly owner: string
  readonly facts: BudgetFacts
  /** Which of those of its owner that are alike it is, from 1. */
  readonly nth: number
  readonly raw: SheetRow['raw']
}

export interface ReadLines {
  readonly lines: readonly ReadLine[]
  readonly totals: readonly WrittenTotal[]
  readonly remarks: readonly RowRemark[]
  readonly leftOut: number
}

/** The owner of a row: what it says, else what stands above it, else the one that was chosen. */
class OwnerReader {
  /** `owner` null: it was named and is not known, so what stands below it is nobody else's. */
  #above: { readonly owner: string | null } | null = null
  readonly #ground: BudgetGround

  constructor(ground: BudgetGround) {
    this.#ground = ground
  }

  read({ cells }: KnownRow, teller: RowTeller): string | null {
    const { owner, ownerNamed, nameOf, mayWrite } = this.#ground
    const written = textOf(cells.owner)
    if (written !== null) this.#above = { owner: ownerNamed(written, textOf(cells.kecamatan)) }
    if (written !== null && this.#above?.owner === null) {
      teller.say('pemilik-tak-dikenal', { dibaca: written }, cells.owner)
      return null
    }
    const found = this.#above === null ? owner : this.#above.owner
    if (found === null) teller.say('pemilik-kosong', {})
    else if (!mayWrite(found)) teller.say('pemilik-lain', { nama: nameOf(found) }, cells.owner)
    return found
  }
}

const SPENDING = /^5(?:\.|$)/
const BUDGET_ACCOUNT = /^[4-6](?:\.|$)/

/** Revenue and financing stand in the same papers and are no spending. */
function isOtherAccount({ account }: KnownRow): boolean {
  return account !== null && BUDGET_ACCOUNT.test(account) && !SPENDING.test(account)
}

function totalOf(row: KnownRow, owner: string | null, remarks: RowRemark[]): FoundTotal[] {
  const { kind, money, standing, code, account, cells } = row
  const title = row.title ?? code?.written ?? account ?? ''
  const told = { row: row.row, cell: cells.rupiah?.cell ?? null, title }
  if ('fault' in money) {
    remarks.push({
      row: row.row,
      cell: told.cell,
      read: cells.rupiah?.text ?? null,
      code: 'total-tak-terbaca',
      params: { judul: title, dibaca: cells.rupiah?.text ?? '' },
    })
    return []
  }
  if (money.rupiah === null) return []
  const { rupiah } = money
  if (kind === 'jumlah') return [{ ...told, rupiah, of: { by: 'kata' } }]
  if (account !== null) return [{ ...told, rupiah, of: { by: 'rekening', owner, code: standing?.normal ?? null, account } }]
  return [{ ...told, rupiah, of: { by: 'kode', owner, code: standing?.normal ?? '' } }]
}

type Kept = PlacedLine & Pick<ReadLine, 'raw'>

const joined = (own: string | null, more: RowCell | undefined): string | null => {
  const text = textOf(more)
  return text === null || own === text ? own : own === null ? text : `${own}; ${text}`
}

/** A row that only says more of the one above: its indicator, target or place. */
function withMore(line: Kept, { cells, raw }: KnownRow): Kept {
  const { facts } = line
  const more = {
    indicator: joined(facts.indicator, cells.indicator),
    target: joined(facts.target, cells.target),
    placeText: joined(facts.placeText, cells.place),
  }
  return { ...line, facts: { ...facts, ...more }, raw: [...line.raw, ...raw] }
}

export function readBudgetRows(rows: readonly SheetRow[], ground: BudgetGround): ReadLines {
  const owners = new OwnerReader(ground)
  const kept: Kept[] = []
  const found: FoundTotal[] = []
  const remarks: RowRemark[] = []
  let leftOut = 0
  let isLastKept = false
  for (const row of knowRows(rows, isVillageStage(ground.stage))) {
    const teller = new RowTeller(row)
    if (row.kind === 'kosong') continue
    if (row.kind === 'lanjutan') {
      const last = kept.at(-1)
      if (isLastKept && last !== undefined) kept[kept.length - 1] = withMore(last, row)
      continue
    }
    if (isOtherAccount(row)) {
      if (row.kind === 'baris') teller.say('bukan-belanja', { rekening: row.account ?? '' }, row.cells.account)
      remarks.push(...teller.remarks)
      isLastKept = false
      continue
    }
    const owner = row.kind === 'jumlah' ? null : owners.read(row, teller)
    if (row.kind !== 'baris') {
      isLastKept = false
      found.push(...totalOf(row, owner, remarks))
      continue
    }
    checkBelonging(row, teller, ground)
    const facts = readFacts(row, teller, ground)
    remarks.push(...teller.remarks)
    isLastKept = owner !== null && !teller.isWrong
    if (owner !== null && isLastKept)
      kept.push({ row: row.row, owner, facts, raw: row.raw, cell: row.cells.title?.cell ?? row.code?.cell ?? null })
    else leftOut += 1
  }
  const { twice, remarks: doubled } = findDoubles(kept)
  const lines = kept.filter(({ row }) => !twice.has(row))
  const parted = isVillageStage(ground.stage) ? findParted(lines, ground.nameOf) : []
  const summed = lines.map(({ row, owner, facts }) => ({
    row,
    owner,
    code: facts.codeNormal,
    account: facts.account,
    rupiah: facts.rupiah,
  }))
  const checked = checkTotals(found, summed)
  const nths = occurrences(
    lines.map((line) => ({ ...line.facts, owner: line.owner })),
    ({ owner }) => owner,
  )
  return {
    lines: lines.map(({ row, owner, facts, raw }, at) => ({ row, owner, facts, nth: nths[at] ?? 1, raw })),
    totals: checked.totals,
    remarks: [...remarks, ...doubled, ...parted, ...checked.remarks].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    leftOut: leftOut + twice.size,
  }
}
