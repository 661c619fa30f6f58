/**
 * The cells of a row as the facts of a line, each read or told with what stood there; and what belongs elsewhere: another year, another stage.
 */
import type { IsListed } from '../plan/check-activity.ts'
import type { RowCell } from '../plan/read-row.ts'
import { readRupiah } from '../plan/read-rupiah.ts'
import { checkLine } from './check-line.ts'
import type { BudgetFacts, BudgetStage } from './line.ts'
import { isVillageStage } from './line.ts'
import { readPlaces, readShare, readVolume } from './read-amounts.ts'
import { readSource } from './read-source.ts'
import { type BudgetRemarkCode, budgetSeverityOf, type RowRemark } from './remarks.ts'
import type { KnownRow } from './row-kinds.ts'
import { STAGE_WORDS, stageNamed } from './stage-words.ts'

export interface BudgetGround {
  readonly stage: BudgetStage
  readonly year: number
  /** Whose the rows are that name nobody: id of an office, code of a village; null = every row must say it. */
  readonly owner: string | null
  /** null = nobody is called so, or several are. */
  readonly ownerNamed: (name: string, kecamatan: string | null) => string | null
  readonly nameOf: (owner: string) => string
  readonly mayWrite: (owner: string) => boolean
  /** By code and by folded name; null = several bear it. */
  readonly villages: ReadonlyMap<string, string | null>
  /** null = no nomenclature here. */
  readonly isListed: IsListed
}

type Told = Pick<RowRemark, 'row' | 'cell' | 'read'>

/** The remarks that a row gathers while its cells are read. */
export class RowTeller {
  readonly remarks: RowRemark[] = []
  readonly #row: KnownRow

  constructor(row: KnownRow) {
    this.#row = row
  }

  say(
    code: BudgetRemarkCode,
    params: RowRemark['params'],
    at: RowCell | { readonly cell: string; readonly text: string } | null = null,
  ): void {
    const told: Told = { row: this.#row.row, cell: at?.cell ?? null, read: at?.text ?? null }
    this.remarks.push({ ...told, code, params })
  }

  get isWrong(): boolean {
    return this.remarks.some((remark) => budgetSeverityOf(remark) === 'galat')
  }
}

export const textOf = (cell: RowCell | undefined): string | null =>
  cell === undefined || cell.text.trim() === '' ? null : cell.text.trim()

function readMoney(teller: RowTeller, cell: RowCell | undefined): string | null {
  if (cell === undefined) return null
  const read = readRupiah(cell.text, cell.isStored)
  if ('rupiah' in read) return read.rupiah
  teller.say(read.fault, { dibaca: cell.text }, cell)
  return null
}

/** Code, title, money and the rest as far as they can be read. */
export function readFacts(row: KnownRow, teller: RowTeller, { stage, villages, isListed }: BudgetGround): BudgetFacts {
  const { cells, code, standing, account } = row
  const isVillage = isVillageStage(stage)
  const { volume, unit, isUnread } = readVolume(cells.volume?.text ?? '', cells.volume?.isStored === true)
  if (isUnread) teller.say('volume-tak-terbaca', { dibaca: cells.volume?.text ?? '' }, cells.volume)
  const share = readShare(cells.share?.text ?? '', cells.share?.isStored === true)
  if (share === undefined) teller.say('porsi-tak-terbaca', { dibaca: cells.share?.text ?? '' }, cells.share)
  const placeText = textOf(cells.place)
  const { places, isUnread: isStrange } = readPlaces(placeText ?? '', villages)
  if (isStrange) teller.say('lokasi-tak-terbaca', { dibaca: placeText ?? '' }, cells.place)
  if (row.title === null) teller.say('judul-kosong', {}, cells.rupiah)
  const sourceText = textOf(cells.source)
  const facts: BudgetFacts = {
    code: code?.written ?? null,
    codeNormal: standing?.normal ?? null,
    title: row.title ?? '',
    account,
    source: readSource(sourceText, isVillage),
    sourceText,
    volume,
    unit: textOf(cells.unit) ?? unit,
    unitCost: readMoney(teller, cells.unitCost),
    rupiah: readMoney(teller, cells.rupiah),
    places,
    placeText,
    share: share ?? null,
    indicator: textOf(cells.indicator),
    target: textOf(cells.target),
  }
  const at = { 'hasil-kali-beda': cells.rupiah, 'sumber-tak-dikenal': cells.source, 'tanpa-uang': cells.rupiah } as const
  for (const remark of teller.isWrong ? [] : checkLine(facts, isVillage, isListed)) {
    const cell = Object.hasOwn(at, remark.code) ? at[remark.code as keyof typeof at] : undefined
    teller.say(remark.code, remark.params, cell ?? (code === null ? null : { cell: code.cell, text: code.written }))
  }
  return facts
}

/** Told where a row says that it is of another year or stage. */
export function checkBelonging({ cells }: KnownRow, teller: RowTeller, { year, stage }: BudgetGround): void {
  const written = textOf(cells.year)
  const found = written === null ? null : /\b(20\d{2})\b/.exec(written)
  if (written !== null && Number(found?.[1]) !== year) teller.say('tahun-lain', { dibaca: written, tahun: year }, cells.year)
  const named = textOf(cells.stage)
  if (named !== null && (stageNamed(named) ?? stage) !== stage) teller.say('tahap-lain', { dibaca: named }, cells.stage)
}

/** What the words above a table say of its year and stage, where it is not what was chosen. */
export function checkNotes(notes: readonly string[], { year, stage }: Pick<BudgetGround, 'year' | 'stage'>): RowRemark[] {
  const text = notes.join('\n')
  const years = [
    ...new Set(
      [...text.matchAll(/\b(?:tahun|ta\.?|t\.a\.?)\s*(?:anggaran|rencana)?\s*:?\s*(20\d{2})\b/gi)].map((found) => Number(found[1])),
    ),
  ]
  const about = { row: null, cell: null }
  const otherYear = years.length > 0 && !years.includes(year) ? years[0] : undefined
  const named = notes.map(stageNamed).find((found) => found !== null) ?? null
  return [
    ...(otherYear === undefined
      ? []
      : [{ ...about, read: String(otherYear), code: 'berkas-tahun-lain', params: { dibaca: otherYear, tahun: year } } as const]),
    ...(named === null || named === stage
      ? []
      : [
          {
            ...about,
            read: STAGE_WORDS[named].id,
            code: 'berkas-tahap-lain',
            params: { dibaca: STAGE_WORDS[named].id, tahap: STAGE_WORDS[stage].id },
          } as const,
        ]),
  ]
}
