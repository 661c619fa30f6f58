/**
 * What each row of a budget sheet is: a line, the total of what stands below it, the sum under a list, more of the row above, or nothing. Read from codes, accounts and what follows; a sheet
 * that writes no codes has lines and sums only.
 */
import { type ReadMoney, readRupiah } from '../plan/read-rupiah.ts'
import { type BudgetCells, type CodeStanding, codeOfRow, nameOfLevels, type RowCode, standingOf } from './row-code.ts'

export interface SheetRow {
  /** From 1. */
  readonly row: number
  readonly cells: BudgetCells
  /** Everything that stands in it, with its heads. */
  readonly raw: readonly { readonly head: string; readonly cell: string; readonly text: string }[]
}

export type RowKind = 'baris' | 'total' | 'jumlah' | 'lanjutan' | 'kosong'

export interface KnownRow extends SheetRow {
  readonly kind: RowKind
  readonly title: string | null
  /** Its own, or that of the row above that it belongs to. */
  readonly code: RowCode | null
  readonly standing: CodeStanding | null
  readonly account: string | null
  readonly money: ReadMoney
}

const SUM_WORDS = /^(?:sub[\s-]*)?(?:jumlah|total|grand\s+total)\b/i
const NO_MONEY: ReadMoney = { rupiah: null }

interface Seen extends Omit<KnownRow, 'kind'> {
  readonly isOwnCode: boolean
  readonly isOwnAccount: boolean
}

const textOf = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim())
const rupiahOf = (money: ReadMoney): string | null => ('rupiah' in money ? money.rupiah : null)
const hasMoney = (money: ReadMoney): boolean => 'fault' in money || money.rupiah !== null

/** Rows with the code and account that they stand under. */
function carry(rows: readonly SheetRow[], isVillage: boolean): Seen[] {
  let code: RowCode | null = null
  let standing: CodeStanding | null = null
  let account: string | null = null
  return rows.map((row): Seen => {
    const { cells } = row
    const own = codeOfRow(cells)
    const ownAccount = textOf(cells.account?.text)
    if (own !== null) {
      code = own
      standing = standingOf(own.written, isVillage)
      account = null
    }
    if (ownAccount !== null) account = ownAccount
    const title = textOf(cells.title?.text) ?? own?.name ?? nameOfLevels(cells)
    const money = cells.rupiah === undefined ? NO_MONEY : readRupiah(cells.rupiah.text, cells.rupiah.isStored)
    return { ...row, title, code, standing, account, money, isOwnCode: own !== null, isOwnAccount: ownAccount !== null }
  })
}

const isSum = ({ title, isOwnCode, isOwnAccount }: Seen): boolean => !isOwnCode && !isOwnAccount && title !== null && SUM_WORDS.test(title)
const isMore = ({ title, money, isOwnCode, isOwnAccount }: Seen): boolean =>
  title === null && !hasMoney(money) && !isOwnCode && !isOwnAccount

const isAnchor = ({ isOwnCode, isOwnAccount }: Seen): boolean => isOwnCode || isOwnAccount
const bare = (account: string | null): string => (account ?? '').replace(/\.$/, '')

/** A code or account with the rows below it that bear neither, and the next row that does, or is a sum. */
interface Group {
  readonly anchor: Seen
  readonly details: readonly Seen[]
  readonly next: Seen | null
}

function groupsOf(rows: readonly Seen[]): Map<Seen, Group> {
  const groups = new Map<Seen, Group>()
  let open: { anchor: Seen; details: Seen[] } | null = null
  const close = (next: Seen | null): void => {
    if (open !== null) groups.set(open.anchor, { ...open, next })
    open = null
  }
  for (const row of rows) {
    if (isAnchor(row)) {
      close(row)
      open = { anchor: row, details: [] }
    } else if (isSum(row)) close(row)
    else if (!isMore(row)) (open as { details: Seen[] } | null)?.details.push(row)
  }
  close(null)
  return groups
}

/** A row without a code may be a line of its own: only where these are the row above once more, told apart, is that one their total. */
function areParts({ anchor, details }: Group): boolean {
  if (!hasMoney(anchor.money)) return true
  const told = rupiahOf(anchor.money)
  const sum = details.reduce((all, { money }) => all + BigInt(rupiahOf(money) ?? '0'), 0n)
  return told !== null && details.every(({ money }) => hasMoney(money)) && sum === BigInt(told)
}

function isTotal(group: Group): boolean {
  const { anchor, details, next } = group
  if (anchor.isOwnCode && anchor.standing?.isAbove === true) return true
  if (details.length > 0) return anchor.isOwnAccount || areParts(group)
  if (next === null || next.isOwnCode || !next.isOwnAccount) return false
  return anchor.isOwnAccount ? bare(next.account).startsWith(`${bare(anchor.account)}.`) : true
}

function moreOrNothing({ cells }: Seen): RowKind {
  return cells.indicator !== undefined || cells.target !== undefined || cells.place !== undefined ? 'lanjutan' : 'kosong'
}

export function knowRows(rows: readonly SheetRow[], isVillage: boolean): KnownRow[] {
  const seen = carry(rows, isVillage)
  const totals = new Set([...groupsOf(seen)].flatMap(([anchor, group]) => (isTotal(group) ? [anchor] : [])))
  let isBelowTotal = false
  return seen.map((row): KnownRow => {
    if (isMore(row)) return { ...row, kind: moreOrNothing(row) }
    if (isSum(row)) {
      isBelowTotal = false
      return { ...row, kind: 'jumlah' }
    }
    if (isAnchor(row)) {
      isBelowTotal = totals.has(row)
      return { ...row, kind: isBelowTotal ? 'total' : 'baris' }
    }
    // A line without a code of its own belongs to the one above only where that one is its total.
    return isBelowTotal ? { ...row, kind: 'baris' } : { ...row, kind: 'baris', code: null, standing: null, account: null }
  })
}
