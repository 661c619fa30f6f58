/**
 * What the sheets of the workbook are made of: columns by kind of number, the four columns of a figure, and the columns of where figures
 * come from, since a sheet is filtered and copied without its workbook. Where there is no percentage, the fourth says why in words.
 */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { AreaSituation, FigureKey, Figures } from '@konvergen/core/situation/situation.ts'
import type { Sheet, SheetColumn } from '../xlsx/write-workbook.ts'
import { FIGURE_NAMES } from './figure-names.ts'
import { SHEET_WORDS } from './sheet-words.ts'

export type Row = Sheet['rows'][number]

export const text = (head: string, width = 16): SheetColumn => ({ head, width, format: 'teks' })
export const count = (head: string): SheetColumn => ({ head, width: 12, format: 'bulat' })
export const percent = (head: string): SheetColumn => ({ head, width: 12, format: 'persen' })
export const chance = (head: string): SheetColumn => ({ head, width: 12, format: 'peluang' })

/** In words, and empty when there is a percentage. */
export function stateWords({ state }: Figure, language: Language): string | null {
  return state === 'ada' ? null : SHEET_WORDS[language].states[state]
}

export function figureColumns(keys: readonly FigureKey[], language: Language): SheetColumn[] {
  const words = SHEET_WORDS[language]
  return keys.flatMap((key) => {
    const { name } = FIGURE_NAMES[language][key]
    return [
      count(`${name}: ${words.numerator}`),
      count(`${name}: ${words.denominator}`),
      percent(`${name}: ${words.percent}`),
      text(`${name}: ${words.state}`),
    ]
  })
}

export function figureCells({ figures }: AreaSituation, keys: readonly FigureKey[], language: Language): Row {
  return keys.flatMap((key) => {
    const figure = figures[key]
    return [figure.numerator, figure.denominator, figure.percent, stateWords(figure, language)]
  })
}

/** The files that figures come from: all of one file share source and period. */
export type FigureFile = 'recap' | 'krs'

export function originColumns(files: readonly FigureFile[], language: Language): SheetColumn[] {
  const words = SHEET_WORDS[language]
  return files.flatMap((file) => [text(words[`${file}Source`], 28), text(words[`${file}Period`])])
}

/** Empty where the file was not given. */
export function originCells({ stunting, krs }: Figures, files: readonly FigureFile[]): Row {
  return files.flatMap((file) => {
    const { source, period } = file === 'recap' ? stunting : krs
    return [source === '' ? null : source, period === '' ? null : period]
  })
}
